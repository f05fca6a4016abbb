/** The judgement of objectives with its words: the largest part of the pane (four lexicons), fetched after the first drawing. */
export { judgeObjective } from '../../domain/objective/judge-objective.ts';
export { adviceSentence, starterOf } from '../../i18n/objective-advice-words.ts';
