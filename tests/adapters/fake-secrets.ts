/** Things with the form of secrets, put together here so that no scanner takes this file for a leak. */
const join = (...parts: readonly string[]): string => parts.join('');

export const fakeSecrets = {
  'Slack bot token': join('xox', 'b-123456789012-1234567890123-AbCdEfGhIjKlMnOpQrStUvWx'),
  'Slack app token': join('xap', 'p-1-A0123456789-1234567890123-0123456789abcdef'),
  'Slack user token': join('xox', 'p-123456789012-123456789012-abcdef'),
  'Slack expiring token': join('xox', 'e.xox', 'b-1-MS0yLTEyMzQ1Njc4'),
  'Slack refresh token': join('xox', 'e-1-My0xLTEyMzQ1Njc4'),
  'Discord bot token': join(
    'MTE4NzY1NDMyMTA5ODc2NTQz',
    'Mg.',
    'GaBcDe.',
    'abcdefghijklmnopqrstuvwxyz0123456789AB',
  ),
  'Discord user token': join('mfa', '.abcdefghijklmnopqrstuvwxyz0123'),
  'Discord interaction token': join('aW50ZXJhY3Rpb246', 'MTIzNDU2Nzg5MDEyMzQ1Njc4OmFiY2Rl'),
} as const;
