import type { RitualType } from '../../domain/ritual-type.ts';
import type { Objective } from '../../domain/ritual.ts';
import type { CheckEvent, CheckState } from './check-steps.ts';

export interface CheckSubject {
  readonly type: RitualType;
  /** Name of the organiser, or the mail address where no name is known. */
  readonly organiser: string;
  readonly objective: Objective;
}

export interface StepProps {
  readonly subject: CheckSubject;
  readonly state: CheckState;
  readonly dispatch: (event: CheckEvent) => void;
  readonly labelledBy: string;
}

/** A step whose tap may be the last one. */
export interface SendingStepProps extends StepProps {
  readonly send: (answered: CheckState) => void;
  /** Signs in, then sends. From a click only. */
  readonly signIn: (answered: CheckState) => void;
}
