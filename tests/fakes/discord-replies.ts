/** What the loopback Discord answers to a request. */
import type { Fault } from './discord-message-rules.ts';

export interface Reply {
  readonly status: number;
  readonly code: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function taken(body: unknown): Reply {
  return { status: 200, code: 0, body };
}

export function refusal(status: number, code: number, message = 'Refused'): Reply {
  return { status, code, body: { message, code } };
}

export function invalid(faults: readonly Fault[]): Reply {
  const [first] = faults;
  if (first?.code === 'EMPTY_MESSAGE') return refusal(400, 50006, 'Cannot send an empty message');
  const errors: Record<string, unknown> = {};
  for (const { path, code } of faults) errors[path] = { _errors: [{ code, message: code }] };
  return { status: 400, code: 50035, body: { message: 'Invalid Form Body', code: 50035, errors } };
}
