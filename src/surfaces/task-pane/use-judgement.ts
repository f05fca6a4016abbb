import { useCallback, useEffect, useRef, useState } from 'react';
import type { ObjectiveJudgement, ObjectiveText } from '../../domain/objective/judge-by-lexicons.ts';
import { objectiveJudge, useDeferred } from './deferred.ts';

/** What counts as a pause: longer than between two words, shorter than a person waits for an answer. */
const JUDGING_PAUSE = 800;

export interface Judged {
  /** Of the text as it stands; undefined while the person types, or nothing is there to judge. */
  readonly judgement: ObjectiveJudgement | undefined;
  /** The field is being left: no need to wait for the pause. */
  readonly settle: () => void;
}

/** Judges what was typed once the person pauses; what is there at opening is judged at once. */
export function useJudgement(objective: ObjectiveText): Judged {
  const judge = useDeferred(objectiveJudge);
  const typed = `${objective.text}\n${objective.evidence ?? ''}`;
  const [settled, setSettled] = useState(typed);
  const latest = useRef(typed);

  useEffect(() => {
    latest.current = typed;
    const timer = setTimeout(() => setSettled(typed), JUDGING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);

  const isSettled = settled === typed;
  const { text, language } = objective;
  const [, setFetchedFor] = useState('');
  useEffect(() => {
    if (judge.kind !== 'there' || !isSettled) return undefined;
    let isWanted = true;
    const drawAgain = () => {
      if (isWanted) setFetchedFor(`${language ?? ''} ${text}`);
    };
    // A lexicon that cannot be fetched: the pane goes on without a judgement, and the next pause asks again.
    judge.part.fetchLexicons({ text, language })?.then(drawAgain, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [judge, isSettled, text, language]);

  const settle = useCallback(() => setSettled(latest.current), []);
  const isQuiet = !isSettled || judge.kind !== 'there' || objective.text.trim() === '';
  return { judgement: isQuiet ? undefined : judge.part.judgeAtHand(objective), settle };
}
