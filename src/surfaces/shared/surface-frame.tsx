import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Component, useLayoutEffect, type ReactNode } from 'react';
import type { SharedKey } from '../../i18n/shared-words.ts';
import type { Words } from '../../i18n/words.ts';
import { ProblemScreen } from './problem-screen.tsx';
import { problemOf } from './problem.ts';
import { useLook, type Look } from './use-look.ts';
import { WordsProvider } from './words-context.tsx';

/** The variables come from the stylesheet: Fluent's own provider has none to add. */
const NO_VARIABLES = {};

interface SurfaceFrameProps {
  readonly words: Words<SharedKey>;
  /** Undefined when the host does not say. */
  readonly look: Look | undefined;
  /** Lays out the surface's themes, each under `:root[data-look]`. */
  readonly useThemes: () => void;
  readonly children: ReactNode;
}

/** Language, theme and the last net under every surface. */
export function SurfaceFrame({ words, look, useThemes, children }: SurfaceFrameProps) {
  const styles = useStyles();
  const drawn = useLook(look);
  useThemes();
  // On the root: dialogs stand beside the surface, not in it.
  useLayoutEffect(() => {
    document.documentElement.dataset['look'] = drawn;
  }, [drawn]);
  return (
    <FluentProvider theme={NO_VARIABLES}>
      {/* Not on the provider itself: Fluent gives its class to every dialog's layer too, which would then hide the page. */}
      <div className={styles.page}>
        <WordsProvider words={words}>
          <LastNet>{children}</LastNet>
        </WordsProvider>
      </div>
    </FluentProvider>
  );
}

interface NetState {
  readonly caught: { readonly error: unknown } | undefined;
}

/** A fault while drawing shows a page that says so, instead of an empty pane. */
class LastNet extends Component<{ children: ReactNode }, NetState> {
  override state: NetState = { caught: undefined };

  static getDerivedStateFromError(error: unknown): NetState {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (caught === undefined) return this.props.children;
    return (
      <ProblemScreen
        problem={problemOf(caught.error, true)}
        site=""
        onRetry={() => this.setState({ caught: undefined })}
        onSignIn={() => Promise.resolve()}
      />
    );
  }
}

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    // A contrast theme paints links that are buttons like the text around them.
    '& button.fui-Link': { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
  },
});
