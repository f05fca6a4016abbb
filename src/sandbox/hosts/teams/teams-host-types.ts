/** What the Teams page and its own server side say to each other. Types only: the page may import nothing else of the server. */
export interface TeamsTab {
  entityId: string;
  name: string;
  /** On the sandbox's origin. */
  contentUrl: string;
  websiteUrl: string;
}

/** The app as one person meets it: words in one language, the deployment's origin replaced by the sandbox's. */
export interface TeamsApp {
  /** Stands in deep links. */
  id: string;
  name: string;
  description: string;
  developer: string;
  /** '' when the package names none that can be served. */
  icon: string;
  /** At least one. */
  tabs: TeamsTab[];
}

export interface TeamsStart {
  organisation: string;
  tenantId: string;
  me: {
    handle: string;
    name: string;
    mail: string;
    jobTitle: string;
    /** Directory object id. */
    id: string;
    /** `fr-FR` */
    language: string;
  };
  app: TeamsApp | null;
  /** Why there is no app, in a sentence; '' when there is one. */
  appProblem: string;
  noNestedAppAuth: boolean;
}
