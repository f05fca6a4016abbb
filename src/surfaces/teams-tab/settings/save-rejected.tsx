import { Button } from '@fluentui/react-components';
import type { ImportPlan } from '../../../domain/account-import/plan-import.ts';
import type { Sheet } from '../../../domain/account-import/sheet.ts';
import { rejectedList } from '../../../i18n/say-account-import.ts';
import { useTab } from '../tab-context.tsx';
import { useSettingsWords } from './settings-words.ts';

/** The rejected lines as a file to be corrected and given again; nothing that was typed is lost. */
export function SaveRejected({ plan, separator }: { plan: ImportPlan; separator: Sheet['separator'] }) {
  const words = useSettingsWords();
  const { ports } = useTab();

  async function save() {
    const bytes = await ports.spreadsheet.write(rejectedList(words, plan), separator);
    const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = words.say('accounts.rejected.file');
    link.click();
    URL.revokeObjectURL(address);
  }

  return <Button onClick={() => void save()}>{words.say('accounts.rejected.download')}</Button>;
}
