/** What Slack's error codes say of a message that it did not take: whether it is certain, and who has to mend what. */

/**
 * channel: somebody has to mend it there; blocks, mark: Slack does not take that part of the message; account: nothing
 * goes through before the bot's operator acts; pace: later; unsure: it may have been posted all the same; passing: it
 * was not posted, and nothing says that it will not be later.
 */
export type Verdict = 'channel' | 'blocks' | 'mark' | 'account' | 'pace' | 'unsure' | 'passing';

const codes: Readonly<Record<Exclude<Verdict, 'passing'>, readonly string[]>> = {
  channel: [
    'not_in_channel',
    'channel_not_found',
    'channel_is_limited_access',
    'invalid_channel',
    'is_archived',
    'no_permission',
    'access_denied',
    'ekm_access_denied',
    'messages_tab_disabled',
    'cannot_dm_bot',
    'user_disabled',
    'user_is_bot',
    'user_not_found',
    'user_not_visible',
  ],
  blocks: [
    'attachment_payload_limit_exceeded',
    'invalid_arguments',
    'invalid_attachments',
    'invalid_blocks',
    'invalid_blocks_format',
    'markdown_text_conflict',
    'msg_blocks_too_long',
    'msg_too_long',
    'no_text',
    'too_many_attachments',
  ],
  mark: [
    'invalid_metadata_format',
    'invalid_metadata_schema',
    'metadata_must_be_sent_from_app',
    'metadata_too_large',
  ],
  account: [
    'account_inactive',
    'accesslimited',
    'enterprise_is_restricted',
    'invalid_auth',
    'message_limit_exceeded',
    'missing_scope',
    'not_allowed_token_type',
    'not_authed',
    'org_login_required',
    'team_access_not_granted',
    'team_added_to_org',
    'team_disabled',
    'token_expired',
    'token_revoked',
    'two_factor_setup_required',
    'user_removed_from_team',
  ],
  pace: ['rate_limited', 'ratelimited'],
  unsure: ['fatal_error', 'internal_error', 'service_unavailable'],
};

const known = new Map<string, Verdict>();
for (const verdict of ['channel', 'blocks', 'mark', 'account', 'pace', 'unsure'] as const) {
  for (const code of codes[verdict]) known.set(code, verdict);
}

/** Families of codes of which Slack adds new ones now and then. */
const restricted = /^(?:restricted_action|cannot_post_|posting_to_)/;
const failed = /(?:^|_)(?:errors?|failed|failure|timed_?out|timeout|unavailable)(?:_|$)/;

/** Slack's codes are words of small letters; whatever else stands in their place is no answer of Slack. */
export function isCode(text: string): boolean {
  return /^[a-z][a-z0-9_]{1,79}$/.test(text);
}

/** What `code`, which stood beside `ok: false`, means for a message. A code that nobody knows never stops a channel. */
export function verdictOf(code: string): Verdict {
  const verdict = known.get(code);
  if (verdict !== undefined) return verdict;
  // Nothing of the request was read.
  if (code === 'request_timeout') return 'passing';
  if (restricted.test(code)) return 'channel';
  return failed.test(code) || !isCode(code) ? 'unsure' : 'passing';
}
