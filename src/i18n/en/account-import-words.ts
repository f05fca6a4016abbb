/** Accounts from a list: what the tab's settings and the command line say of it. */
export const accountImportWords = {
  'field.key': 'Key',
  'field.name': 'Name',
  'field.parent': 'Parent account',
  'field.clientDomains': 'Client domains',
  'field.tier': 'Tier',
  'field.scope': 'Scope',
  'field.kam': 'Key account manager',
  'field.kamName': 'Key account manager’s name',
  'field.sponsor': 'Sponsor',
  'field.ourTeam': 'Our team',
  'field.clientTeam': 'Client team',
  'field.since': 'Since',
  'field.fiscalYearStart': 'Fiscal year start',
  'field.strategicObjective': 'Strategic Objective',
  'field.strategicObjectiveState': 'State of the Strategic Objective',
  'field.strategicObjectiveDate': 'Date of the Strategic Objective',
  'field.active': 'Active',
  'field.policy.coverage': '{ritual} coverage',
  'field.policy.min': '{ritual} at least a year',
  'field.policy.max': '{ritual} at most a year',
  'value.yes': 'yes',
  'value.no': 'no',
  'value.nothing': 'nothing',
  'function.account-management': 'account management',
  'function.sales': 'sales',
  'function.marketing': 'marketing',
  'function.logistics': 'logistics',
  'function.production': 'production',
  'function.management-control': 'management control',
  'function.programme-direction': 'programme direction',
  'function.general-management': 'general management',
  'function.executive-sponsor': 'executive sponsor',
  'function.purchasing': 'purchasing',
  'function.users': 'users',

  'problem.quote-not-closed':
    'A quotation mark opens a cell and nothing closes it. Close it, or write it twice where it belongs to the text.',
  'problem.too-many-cells':
    'The line has {cells, number} cells, the first line has {columns, number}. Put quotation marks around the cell that has a separator in it.',
  'problem.unreadable-signs':
    '“{text}” holds signs that cannot be read. Save the file once more as “CSV UTF-8” and import that one.',
  'problem.formula-error': '“{text}” is the error of a formula. Put the value itself into the cell.',
  'problem.shortened-number':
    '“{text}” is a number that the spreadsheet shortened. Format the column as text and type it once more.',
  'problem.too-long': 'The text is too long. Leave {most, number} characters at most.',
  'problem.no-key': '“{text}” cannot be a key. Use letters from a to z, digits and hyphens.',
  'problem.reserved-key': '“{text}” stands for the programme itself. Give the account another key.',
  'problem.no-address': '“{text}” is no mail address. Write it like claire.morel@contoso.example.',
  'problem.no-domain': '“{text}” is no mail domain. Write it like northwind.example; several with a semicolon between.',
  'problem.no-function':
    '“{text}” names no function. Write a function, a colon and mail addresses, such as logistics: greta@contoso.example; the functions are {functions}.',
  'problem.public-domain':
    'Anybody can have a mailbox at {domain}: it would make every private person a client. Leave it out.',
  'problem.own-domain':
    '{domain} is our own company’s ({address}): it would make every colleague a client. Leave it out.',
  'problem.no-such-day': '“{text}” is no day. Write it like 2026-04-01.',
  'problem.order-unknown':
    '“{text}” can be read in two ways. Say whether the day or the month comes first, or write it like 2026-04-01.',
  'problem.no-scope': '“{text}” is no scope. Write national, regional or global.',
  'problem.no-objective-state': '“{text}” is no state. Write drafted, shared, aligned or validated.',
  'problem.no-coverage': '“{text}” is no coverage. Write all, as needed or none.',
  'problem.neither-yes-nor-no': '“{text}” is neither yes nor no. Write yes or no.',
  'problem.no-number': '“{text}” is not how often a year. Write a number from 1 to 365.',
  'problem.name-missing': 'The account is new and has no name. Fill in its name.',
  'problem.key-missing':
    'No key can be made of “{name}”. Give the account one in a column called Key, in letters from a to z.',
  'problem.kam-missing': 'The account is new and has no key account manager. Fill in the manager’s mail address.',
  'problem.objective-missing':
    'There is a state or a date, but no Strategic Objective. Fill in the objective, or empty the other two.',
  'problem.range-upside-down':
    'At least {min, number} and at most {max, number} a year cannot both be. Change one of the two.',
  'problem.several-of-this-name': '“{name}” is the name of several accounts. Write the key instead: {keys}.',
  'problem.same-key':
    '{lines, plural, one {Line {numbers} speaks} other {Lines {numbers} speak}} of the same account ({key}). Keep one line for each account.',
  'problem.same-domain-in-file':
    '{domain} stands in {lines, plural, one {line {numbers}} other {lines {numbers}}} as well. A domain belongs to one account: leave it in one of them.',
  'problem.same-domain-in-register':
    '{domain} belongs to {account} already. Take it away there first, or leave it out here.',
  'problem.parent-unknown':
    '“{text}” is no account, neither in the register nor in this file. Write its key or its name, or add a line for it.',
  'problem.parent-in-circle': 'With “{text}” as its parent the account would stand above itself. Choose another one.',
  'problem.parent-rejected': 'The parent “{text}” is new and its line {line} is rejected. Correct that line first.',
  'problem.row-unreadable':
    'The register has a row {key} that cannot be read: its name, its manager’s address or its day is missing. Complete it in SharePoint first.',

  'failure.changed-meanwhile':
    'Somebody changed {fields} of this account after the preview. Make a new preview to see what stands there now.',
  'failure.row-unreadable':
    'The register has a row with this key that cannot be read. Complete it in SharePoint, then import once more.',
  'failure.row-refused':
    'The register refused it ({detail}). Ask the administrator whether the Accounts list has all its columns (npm run provision).',
  'failure.unavailable':
    'Microsoft 365 did not answer. Import once more; what is written already is not written twice.',
  'failure.not-tried': 'It was not tried. Import once more to go on from here.',

  'refused.workbook':
    'This is a workbook. Open it in Excel, choose Save as, and take “CSV UTF-8”; or copy the cells and paste them here.',
  'refused.too-large':
    'The file is larger than {most, number} MB. Divide it, and import the parts one after the other.',
  'refused.nothing-in-it': 'There is nothing in it. The first line names the columns, each further one is an account.',
  'refused.no-columns':
    'No column is known: the first line says {found}. It has to name the columns, for instance Name, Key account manager, Client domains.',
  'refused.no-name-column':
    'No column says which account a line is about: the first line says {found}. Add one called Name or Key.',

  'rejected.line': 'Line',
  'rejected.reason': 'Reason',
  'place.line': 'Line {line}',
  'place.line-and-row': 'Line {line} (row {row} in Excel)',
  'place.column': '{column}: {problem}',
} as const;
