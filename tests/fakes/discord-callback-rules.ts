/** What Discord refuses in the answer to an interaction. */
import { messageFaults, type Fault } from './discord-message-rules.ts';
import type { Json } from './discord-payloads.ts';

/** `kind` is the interaction's type: 4 asks for completions and takes nothing else. */
export function callbackFaults(kind: number, body: Json): readonly Fault[] {
  const data = (body['data'] ?? {}) as Json;
  const type = body['type'];
  if (kind === 4) {
    if (type !== 8) return [{ path: 'type', code: 'INTERACTION_TYPE_MISMATCH' }];
    return completionFaults(data['choices']);
  }
  if (type === 4 || type === 7) return messageFaults(data, true);
  if (type === 5) {
    // Whether only the person sees it is all that can be said of an answer that is still to come.
    const flags = Number(data['flags'] ?? 0);
    return (flags & ~(1 << 6)) === 0 ? [] : [{ path: 'flags', code: 'BASE_TYPE_CHOICES' }];
  }
  if (type === 6) return [];
  return [{ path: 'type', code: 'BASE_TYPE_CHOICES' }];
}

function completionFaults(value: unknown): readonly Fault[] {
  if (!Array.isArray(value)) return [{ path: 'choices', code: 'BASE_TYPE_REQUIRED' }];
  const choices = value as readonly Json[];
  return [
    ...(choices.length > 25 ? [{ path: 'choices', code: 'BASE_TYPE_MAX_LENGTH' }] : []),
    ...choices.flatMap(({ name, value: sent }, index) => {
      const good = [name, sent].every(
        (text) => typeof text === 'string' && text.length >= 1 && text.length <= 100,
      );
      return good ? [] : [{ path: `choices.${index}`, code: 'BASE_TYPE_BAD_LENGTH' }];
    }),
  ];
}
