/** What goes wrong with a PostgreSQL server, in sentences for the operator that never show the password. */
import { z } from 'zod';
import { BotError } from '../errors.ts';

/** How to speak of the database, and what must not be said. */
export interface Speaking {
  /** Such as "The PostgreSQL database bot at db.example.org:5432". */
  readonly subject: string;
  readonly secrets: readonly string[];
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Takes the address apart; one that cannot be read is not shown at all. */
export function speakingOf(url: string): Speaking {
  try {
    const { hostname, port, pathname, password, searchParams } = new URL(url);
    const host = searchParams.get('host') ?? (hostname === '' ? 'this machine' : hostname);
    const name = decoded(pathname.slice(1));
    const secrets = [url, password, decoded(password), searchParams.get('password') ?? ''];
    return {
      subject: `The PostgreSQL database${name === '' ? '' : ` ${name}`} at ${host}${port === '' ? '' : `:${port}`}`,
      secrets: secrets.filter((secret) => secret !== ''),
    };
  } catch {
    return { subject: 'The PostgreSQL database', secrets: [url] };
  }
}

/** What the server says has a severity; what the driver or the network says has none. */
const serverError = z.object({ severity: z.string(), code: z.string() });
const anyError = z.object({ code: z.string().optional(), message: z.string() });

/** Whether the connection is of no use after it. */
export function endsConnection(error: unknown): boolean {
  const { success, data } = serverError.safeParse(error);
  return !success || data.severity !== 'ERROR';
}

const tlsCode = /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/;

function explainLost(
  subject: string,
  { code = '', message }: z.infer<typeof anyError>,
): readonly [string, string] {
  if (tlsCode.test(code) || message.includes('SSL')) {
    return [
      `${subject} and the bot do not agree on encryption (${code === '' ? 'no TLS' : code}).`,
      'Set sslmode in DATABASE_URL: disable where the server has no TLS, no-verify where it has a certificate of its own making.',
    ];
  }
  if (message.includes('password must be a string')) {
    return [`${subject} asks for a password, and none is set.`, 'Put user and password into DATABASE_URL.'];
  }
  if (code === 'ENOTFOUND') {
    return [`${subject} cannot be reached: no such host is known.`, 'Mend the host in DATABASE_URL.'];
  }
  return [
    `${subject} cannot be reached${code === '' ? '' : ` (${code})`}.`,
    'See that the server runs and that DATABASE_URL names its host and port; the bot goes on once it answers.',
  ];
}

function explainRefused(subject: string, code: string, message: string): readonly [string, string] {
  const kind = code.slice(0, 2);
  if (code === '28000' && /encryption|SSL/i.test(message)) {
    return [`${subject} wants the connection encrypted.`, 'Add ?sslmode=require to DATABASE_URL.'];
  }
  if (kind === '28') {
    return [`${subject} refuses the user or the password.`, 'Mend user and password in DATABASE_URL.'];
  }
  if (code === '3D000') {
    return [`${subject} does not exist.`, 'Create it, or mend the name in DATABASE_URL.'];
  }
  if (code === '42501') {
    return [
      `${subject} does not let the bot's user do its work.`,
      'Make that user the owner of the database.',
    ];
  }
  if (code === '42P01') {
    return [
      `${subject} has lost the tables of the bot.`,
      'Restore a copy; to begin with empty ones, start the bot again.',
    ];
  }
  if (code === '25006') {
    return [`${subject} cannot be written to.`, 'Let DATABASE_URL name the primary server, not a copy.'];
  }
  if (code === '53100')
    return [`The disk of the server is full: ${subject} cannot grow.`, 'Make room there.'];
  if (code === '53300') {
    return [
      `${subject} takes no more connections.`,
      'Allow more of them, or end other programs that hold some.',
    ];
  }
  if (kind === '57' || kind === '08') {
    const why = code === '57014' ? 'does not answer in time' : 'is stopping, starting or gone';
    return [
      `${subject} cannot be reached: it ${why}.`,
      'See that the server is well; the bot goes on once it is.',
    ];
  }
  if (kind === '23') {
    return [
      `${subject} takes no two rows for one thing (${code}).`,
      'See that the data holds each track, and each day of a track, once.',
    ];
  }
  return [`${subject} refuses a request (${code}).`, 'See the log of the server.'];
}

/** The BotError (storage) for whatever the driver throws. Its cause has the code, and the text without secrets. */
export function explainPostgres({ subject, secrets }: Speaking, error: unknown): BotError {
  if (error instanceof BotError) return error;
  const { data = { message: '' } } = anyError.safeParse(error);
  const server = serverError.safeParse(error);
  const [message, advice] = server.success
    ? explainRefused(subject, server.data.code, data.message)
    : explainLost(subject, data);
  const text = secrets.reduce((scrubbed, secret) => scrubbed.replaceAll(secret, '…'), data.message);
  const cause = Object.assign(new Error(text), { code: data.code ?? '' });
  return new BotError('storage', message, advice, { cause });
}

const codedCause = z.object({ code: z.string() });

/** Whether the server asks to do the same again, as two transactions stood in each other's way. */
export function asksForRetry(error: unknown): boolean {
  const { data } = codedCause.safeParse(error instanceof BotError ? error.cause : error);
  return data?.code === '40P01' || data?.code === '40001';
}
