/** For what a question may do without: made when one needs it. */

/** What `make` returns, made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What `make` returns for a text, made when it is first asked for that text. */
export function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    made.set(text, value);
    return value;
  };
}

/**
 * `work`, done once for each frozen object that comes again and again, whose result is kept for as long as the object itself. Of any
 * other nothing is kept. Nobody may change a result.
 */
export function oncePerFrozen<Value extends object, Result extends object | string>(
  work: (value: Value) => Result,
): (value: Value) => Result {
  const kept = new WeakMap<Value, Result>();
  return (value) => {
    if (!Object.isFrozen(value)) return work(value);
    const known = kept.get(value);
    if (known !== undefined) return known;
    const result = work(value);
    kept.set(value, result);
    return result;
  };
}
