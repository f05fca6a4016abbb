import { describe, expect, it } from 'vitest';
import { IMPORT_LANGUAGES } from '../../src/domain/account-import/column-names.ts';
import { IMPORT_FIELDS } from '../../src/domain/account-import/import-field.ts';
import { readColumns } from '../../src/domain/account-import/read-columns.ts';
import { chooseLanguage } from '../../src/i18n/language.ts';
import { loadSettingsCatalogue } from '../../src/i18n/load-settings-catalogue.ts';
import { sayField } from '../../src/i18n/say-account-import.ts';
import { createWords } from '../../src/i18n/words.ts';

describe('the columns that Settings names', () => {
  it.each(IMPORT_LANGUAGES)('are read as what they are called (%s)', async (language) => {
    const words = createWords(await loadSettingsCatalogue(language), chooseLanguage([language]));
    const header = IMPORT_FIELDS.map((field) => sayField(words, field));
    const { read, ignored } = readColumns(header);
    expect(ignored).toEqual([]);
    expect(read.map(({ field }) => field)).toEqual(IMPORT_FIELDS);
  });
});
