import type { accountImportWords as english } from '../en/account-import-words.ts';

/** The fields are called as the columns of a list may be (domain/account-import/column-names.ts): who copies the names is understood. */
export const accountImportWords: Readonly<Record<keyof typeof english, string>> = {
  'field.key': 'Schlüssel',
  'field.name': 'Name',
  'field.parent': 'Übergeordneter Kunde',
  'field.clientDomains': 'Kundendomänen',
  'field.tier': 'Stufe',
  'field.scope': 'Reichweite',
  'field.kam': 'Key-Account-Manager',
  'field.kamName': 'Name des KAM',
  'field.sponsor': 'Sponsor',
  'field.ourTeam': 'Unser Team',
  'field.clientTeam': 'Team des Kunden',
  'field.since': 'Seit',
  'field.fiscalYearStart': 'Geschäftsjahresbeginn',
  'field.strategicObjective': 'Strategisches Ziel',
  'field.strategicObjectiveState': 'Stand des Strategischen Ziels',
  'field.strategicObjectiveDate': 'Datum des Strategischen Ziels',
  'field.active': 'Aktiv',
  'field.policy.coverage': '{ritual} Abdeckung',
  'field.policy.min': '{ritual} min. pro Jahr',
  'field.policy.max': '{ritual} max. pro Jahr',
  'value.yes': 'ja',
  'value.no': 'nein',
  'value.nothing': 'nichts',
  'function.account-management': 'Kundenbetreuung',
  'function.sales': 'Vertrieb',
  'function.marketing': 'Marketing',
  'function.logistics': 'Logistik',
  'function.production': 'Produktion',
  'function.management-control': 'Controlling',
  'function.programme-direction': 'Programmleitung',
  'function.general-management': 'Geschäftsführung',
  'function.executive-sponsor': 'Executive Sponsor',
  'function.purchasing': 'Einkauf',
  'function.users': 'Anwender',

  'problem.quote-not-closed':
    'Ein Anführungszeichen öffnet eine Zelle, und keines schließt sie. Schließen Sie die Zelle, oder verdoppeln Sie das Zeichen, wenn es zum Text gehört.',
  'problem.too-many-cells':
    'Die Zeile hat {cells, number} Zellen, die erste Zeile hat {columns, number}. Setzen Sie die Zelle, die ein Trennzeichen enthält, in Anführungszeichen.',
  'problem.unreadable-signs':
    '„{text}“ enthält Zeichen, die nicht lesbar sind. Speichern Sie die Datei noch einmal als „CSV UTF-8“, und importieren Sie diese.',
  'problem.formula-error': '„{text}“ ist der Fehler einer Formel. Tragen Sie den Wert selbst in die Zelle ein.',
  'problem.shortened-number':
    '„{text}“ ist eine Zahl, die die Tabellenkalkulation gekürzt hat. Formatieren Sie die Spalte als Text, und geben Sie die Zahl neu ein.',
  'problem.too-long': 'Der Text ist zu lang. Kürzen Sie ihn auf höchstens {most, number} Zeichen.',
  'problem.no-key':
    '„{text}“ kann kein Schlüssel sein. Verwenden Sie Buchstaben von a bis z, Ziffern und Bindestriche.',
  'problem.reserved-key': '„{text}“ steht für das Programm selbst. Geben Sie dem Kunden einen anderen Schlüssel.',
  'problem.no-address': '„{text}“ ist keine E-Mail-Adresse. Schreiben Sie zum Beispiel claire.morel@contoso.example.',
  'problem.no-domain':
    '„{text}“ ist keine E-Mail-Domäne. Schreiben Sie zum Beispiel northwind.example; trennen Sie mehrere mit einem Semikolon.',
  'problem.no-function':
    '„{text}“ nennt keine Funktion. Schreiben Sie eine Funktion, einen Doppelpunkt und E-Mail-Adressen, etwa Logistik: greta@contoso.example. Funktionen sind {functions}.',
  'problem.public-domain':
    'Bei {domain} kann jeder ein Postfach haben: Jede Privatperson wäre damit ein Kunde. Lassen Sie die Domäne weg.',
  'problem.own-domain':
    '{domain} gehört zu unserem eigenen Unternehmen ({address}): Alle im Haus wären damit Kunden. Lassen Sie die Domäne weg.',
  'problem.no-such-day': '„{text}“ ist kein Datum. Schreiben Sie zum Beispiel 2026-04-01.',
  'problem.order-unknown':
    '„{text}“ lässt sich auf zwei Arten lesen. Geben Sie an, ob der Tag oder der Monat vorne steht, oder schreiben Sie zum Beispiel 2026-04-01.',
  'problem.no-scope': '„{text}“ ist keine Reichweite. Schreiben Sie national, regional oder global.',
  'problem.no-objective-state': '„{text}“ ist kein Stand. Schreiben Sie Entwurf, geteilt, abgestimmt oder bestätigt.',
  'problem.no-coverage': '„{text}“ ist keine Abdeckung. Schreiben Sie alle, nach Bedarf oder keine.',
  'problem.neither-yes-nor-no': '„{text}“ heißt weder ja noch nein. Schreiben Sie ja oder nein.',
  'problem.no-number': '„{text}“ sagt nicht, wie oft im Jahr. Schreiben Sie eine Zahl von 1 bis 365.',
  'problem.name-missing': 'Der Kunde ist neu und hat keinen Namen. Tragen Sie seinen Namen ein.',
  'problem.key-missing':
    'Aus „{name}“ lässt sich kein Schlüssel bilden. Geben Sie dem Kunden einen in der Spalte Schlüssel, mit Buchstaben von a bis z.',
  'problem.kam-missing': 'Der Kunde ist neu und hat keinen Key-Account-Manager. Tragen Sie dessen E-Mail-Adresse ein.',
  'problem.objective-missing':
    'Es gibt einen Stand oder ein Datum, aber kein Strategisches Ziel. Tragen Sie das Ziel ein, oder leeren Sie die beiden anderen Zellen.',
  'problem.range-upside-down':
    'Mindestens {min, number} und höchstens {max, number} im Jahr widersprechen sich. Ändern Sie einen der beiden Werte.',
  'problem.several-of-this-name': '„{name}“ heißen mehrere Kunden. Schreiben Sie stattdessen den Schlüssel: {keys}.',
  'problem.same-key':
    '{lines, plural, one {Die Zeile {numbers} betrifft} other {Die Zeilen {numbers} betreffen}} denselben Kunden ({key}). Behalten Sie eine Zeile je Kunde.',
  'problem.same-domain-in-file':
    '{domain} steht auch in {lines, plural, one {Zeile {numbers}} other {den Zeilen {numbers}}}. Eine Domäne gehört zu einem einzigen Kunden: Lassen Sie sie nur an einer Stelle stehen.',
  'problem.same-domain-in-register':
    '{domain} gehört bereits zu {account}. Entfernen Sie die Domäne zuerst dort, oder lassen Sie sie hier weg.',
  'problem.parent-unknown':
    '„{text}“ ist kein Kunde, weder im Register noch in dieser Datei. Schreiben Sie den Schlüssel oder den Namen, oder fügen Sie eine Zeile für diesen Kunden hinzu.',
  'problem.parent-in-circle':
    'Mit „{text}“ als übergeordnetem Kunden stünde der Kunde über sich selbst. Wählen Sie einen anderen.',
  'problem.parent-rejected':
    'Der übergeordnete Kunde „{text}“ ist neu, und seine Zeile {line} wird abgelehnt. Korrigieren Sie zuerst diese Zeile.',
  'problem.row-unreadable':
    'Das Register hat eine Zeile {key}, die nicht lesbar ist: Es fehlt der Name, die Adresse des Key-Account-Managers oder das Datum. Ergänzen Sie sie zuerst in SharePoint.',

  'failure.changed-meanwhile':
    'Dieser Kunde wurde nach der Vorschau geändert: {fields}. Erstellen Sie eine neue Vorschau, um den jetzigen Stand zu sehen.',
  'failure.row-unreadable':
    'Das Register hat zu diesem Schlüssel eine Zeile, die nicht lesbar ist. Ergänzen Sie sie in SharePoint, und importieren Sie dann noch einmal.',
  'failure.row-refused':
    'Das Register hat die Zeile nicht angenommen ({detail}). Fragen Sie den Administrator, ob die Liste Accounts alle Spalten hat (npm run provision).',
  'failure.unavailable':
    'Microsoft 365 hat nicht geantwortet. Importieren Sie noch einmal; was schon geschrieben ist, wird nicht doppelt geschrieben.',
  'failure.not-tried': 'Diese Zeile war noch nicht an der Reihe. Importieren Sie noch einmal, um hier fortzufahren.',

  'refused.workbook':
    'Das ist eine Arbeitsmappe. Öffnen Sie sie in Excel, wählen Sie „Speichern unter“ und dann „CSV UTF-8“; oder kopieren Sie die Zellen, und fügen Sie sie hier ein.',
  'refused.too-large':
    'Die Datei ist größer als {most, number} MB. Teilen Sie sie auf, und importieren Sie die Teile nacheinander.',
  'refused.nothing-in-it': 'Sie ist leer. Die erste Zeile nennt die Spalten, jede weitere Zeile ist ein Kunde.',
  'refused.no-columns':
    'Keine Spalte ist bekannt: In der ersten Zeile steht {found}. Sie muss die Spalten nennen, zum Beispiel Name, Key-Account-Manager, Kundendomänen.',
  'refused.no-name-column':
    'Keine Spalte sagt, um welchen Kunden es in einer Zeile geht: In der ersten Zeile steht {found}. Fügen Sie eine Spalte Name oder Schlüssel hinzu.',

  'rejected.line': 'Zeile',
  'rejected.reason': 'Grund',
  'place.line': 'Zeile {line}',
  'place.line-and-row': 'Zeile {line} (Zeile {row} in Excel)',
  'place.column': '{column}: {problem}',
};
