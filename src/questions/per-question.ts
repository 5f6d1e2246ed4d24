/** What several readers ask of one question alike: worked out for the first of them, and forgotten with the question. */
import type { Features } from './features.ts';

/** What `read` returns for the features of a question, worked out once for each. */
export function perQuestion<Value>(read: (features: Features) => Value): (features: Features) => Value {
  const known = new WeakMap<Features, { readonly value: Value }>();
  return (features) => {
    let found = known.get(features);
    if (found === undefined) {
      found = { value: read(features) };
      known.set(features, found);
    }
    return found.value;
  };
}
