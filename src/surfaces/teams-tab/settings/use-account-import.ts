import { useCallback, useRef, useState } from 'react';
import type { DayOrder } from '../../../domain/account-import/read-day.ts';
import type { ImportPlan } from '../../../domain/account-import/plan-import.ts';
import type { Sheet } from '../../../domain/account-import/sheet.ts';
import type { RefusalReason } from '../../../i18n/say-account-import.ts';
import { LARGEST_FILE, NoSheet } from '../../../ports/spreadsheet.ts';
import {
  applyAccountImport,
  type ImportReport,
  planAccountImport,
  type StandingRows,
} from '../../../usecases/import-accounts.ts';
import { problemOf, type Problem } from '../../shared/problem.ts';
import type { Tab } from '../tab-context.tsx';

/** What a person gave; kept so that it can be planned anew. */
export interface GivenList {
  /** Of the file; undefined for what was pasted. */
  readonly fileName: string | undefined;
  readonly content: Uint8Array | string;
}

interface Planned {
  readonly given: GivenList;
  readonly sheet: Sheet;
  readonly plan: ImportPlan;
  readonly standing: StandingRows;
  readonly dayOrder: DayOrder;
}

export type AccountImportState =
  /** `given`: what was given before; what was pasted stays, to be corrected. */
  | { readonly kind: 'empty'; readonly refusal?: RefusalReason; readonly given?: GivenList }
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly given: GivenList; readonly dayOrder: DayOrder }
  | ({ readonly kind: 'preview' } & Planned)
  | ({ readonly kind: 'writing'; readonly done: number; readonly total: number } & Planned)
  | ({ readonly kind: 'done'; readonly report: ImportReport } & Planned);

/** From a list to a preview to the register. `onWritten`: the accounts are others than before. */
export function useAccountImport({ ports, settings }: Tab, onWritten: () => void) {
  const [state, setState] = useState<AccountImportState>({ kind: 'empty' });
  const stopped = useRef(false);

  const give = useCallback(
    async (given: GivenList, dayOrder: DayOrder = 'unknown') => {
      setState({ kind: 'reading' });
      try {
        const sheet = await ports.spreadsheet.read(given.content);
        const planned = await planAccountImport(ports, sheet, { timeZone: settings.timeZone, dayOrder });
        if (planned.status === 'refused') setState({ kind: 'empty', refusal: planned, given });
        else setState({ kind: 'preview', given, sheet, plan: planned.plan, standing: planned.standing, dayOrder });
      } catch (error) {
        if (error instanceof NoSheet) setState({ kind: 'empty', refusal: refusalOf(error), given });
        else setState({ kind: 'problem', problem: problemOf(error, navigator.onLine), given, dayOrder });
      }
    },
    [ports, settings.timeZone],
  );

  const write = useCallback(
    async ({ given, sheet, plan, standing, dayOrder }: Planned) => {
      const planned = { given, sheet, plan, standing, dayOrder };
      stopped.current = false;
      const total = plan.lines.filter(({ status }) => status === 'new' || status === 'changed').length;
      setState({ kind: 'writing', done: 0, total, ...planned });
      try {
        const report = await applyAccountImport(
          ports,
          { plan, standing },
          {
            onProgress: (done) => setState({ kind: 'writing', done, total, ...planned }),
            shouldStop: () => stopped.current,
          },
        );
        setState({ kind: 'done', report, ...planned });
      } catch (error) {
        setState({ kind: 'problem', problem: problemOf(error, navigator.onLine), given, dayOrder });
      }
      onWritten();
    },
    [ports, onWritten],
  );

  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  const clear = useCallback(() => setState({ kind: 'empty' }), []);
  const giveAnother = useCallback((given: GivenList) => setState({ kind: 'empty', given }), []);
  return { state, give, giveAnother, write, stop, clear };
}

function refusalOf({ because }: NoSheet): RefusalReason {
  return because === 'too-large' ? { because, mostBytes: LARGEST_FILE } : { because };
}
