/** What every surface says when it waits, cannot go on, or was set up wrong. Each says what to do next. */
export const stateWords = {
  'app.name': 'Account rituals',
  'state.loading': 'Loading…',
  'state.try-again': 'Try again',

  'sign-in.title': 'Sign in to continue',
  'sign-in.body': 'Account rituals uses your work account. You sign in once.',
  'sign-in.action': 'Sign in',
  'sign-in.waiting': 'Finish signing in, in the window that has opened.',
  'sign-in.cancelled': 'The sign-in window was closed. Sign in whenever you are ready.',
  'sign-in.unavailable.title': 'Signing in does not work at the moment',
  'sign-in.unavailable.body': 'Microsoft 365 did not answer. Check the connection, then try again.',

  'consent.title': 'Your administrator has to agree first',
  'consent.body':
    'Account rituals may not be used in your organisation yet. Send this address to your administrator, then try again.',
  'consent.link': 'Page where an administrator agrees',
  'consent.copy': 'Copy link',
  'consent.copied': 'The link has been copied.',
  'consent.copy-yourself': 'The link could not be copied here. Copy it from the field.',

  'register.not-granted.title': 'You do not have access to the register yet',
  'register.not-granted.body': 'Ask your key account programme to add you to the site “{site}”, then try again.',
  'register.not-provisioned.title': 'The register has not been set up',
  'register.not-provisioned.body':
    'The site “{site}” does not have the lists of Account rituals yet. An administrator creates them once, as the administrator’s guide says.',
  'register.refused.title': 'The register does not accept this entry',
  'register.refused.body':
    'Its lists on the site “{site}” may be older than this app. Ask your administrator to bring them up to date, and give them this code: {detail}.',
  'register.unavailable.title': 'The register does not answer',
  'register.unavailable.body': 'This is usually over in a minute.',
  'register.unavailable.retry-after': 'Microsoft 365 asks to wait {seconds, plural, one {# second} other {# seconds}}.',

  'calendar.not-granted.title': 'Your calendar may not be read yet',
  'calendar.not-granted.body':
    'Your checks come from your own calendar. Ask your administrator to allow “Calendars.Read” for Account rituals, then try again.',

  'offline.title': 'You are offline',
  'offline.body': 'This page goes on as soon as the network is back.',

  'host.title': 'Outlook did not answer',
  'host.body': 'The meeting could not be read. Close this pane and open it again.',

  'config.title': 'This app is not set up yet',
  'config.missing': 'The file {file} is missing beside this page. Copy manifest/config.json there and fill it in.',
  'config.not-json': 'The file {file} is not valid JSON: {detail}',
  'config.key': '“{key}” in {file}: {cure}',
  'config.cure.guid':
    'it needs an ID of 32 hexadecimal digits (docs/hosting.md says which), such as 22222222-2222-4222-8222-222222222222.',
  'config.cure.https': 'it needs an address that begins with https://.',
  'config.cure.text': 'it needs a text.',
  'config.cure.texts': 'it needs a list of texts, such as ["login.contoso.com"] or [].',
  'config.cure.protocol': 'it needs "AAD" (Microsoft Entra) or "OIDC".',
  'config.cure.site': 'it needs the site as host:/path, such as contoso.sharepoint.com:/sites/account-rituals.',
  'config.cure.time-zone': 'it needs an IANA time zone, such as Europe/Paris.',

  'failure.title': 'Something went wrong here',
  'failure.body': 'Try again. If it happens again, give your administrator this line:',
} as const;
