import { useEffect, useState } from 'react';
import type { RitualDraft } from '../../domain/ritual-merge.ts';
import { findLastTime, type LastTime } from '../../usecases/find-last-time.ts';
import type { MeetingSoFar } from '../../domain/meeting.ts';
import type { Ref } from '../../domain/ref.ts';
import { usePane } from './pane-context.tsx';

/** The last ritual of the draft's type and accounts, once the register has told; it never delays typing, and its failure is silent. */
export function useLastTime(
  draft: Pick<RitualDraft, 'type' | 'accounts'>,
  { start }: Pick<MeetingSoFar, 'start'>,
  ref: Ref | undefined,
): LastTime | undefined {
  const { ports, settings } = usePane();
  const question = JSON.stringify([draft.type, draft.accounts, start, ref]);
  const [found, setFound] = useState<{ question: string; lastTime: LastTime | undefined }>();
  const { type, accounts } = draft;

  useEffect(() => {
    if (start === undefined) return undefined;
    let isStill = true;
    findLastTime(ports, { type, accounts }, { start, ref }, settings.timeZone).then(
      (lastTime) => {
        if (isStill) setFound({ question, lastTime });
      },
      () => undefined,
    );
    return () => {
      isStill = false;
    };
    // `question` says all of type, accounts, start and ref that matters: the objects themselves are new at every drawing.
  }, [ports, settings.timeZone, question]);

  return found?.question === question ? found.lastTime : undefined;
}
