/** What rituals of Contoso Climate are for: [focus, statement]. `{account}` is the client. Explicit: one can say yes or no at the end. */
import type { Language, RitualCode } from './invitations.ts';

type Objectives = Readonly<Record<Language, readonly (readonly [focus: string, statement: string])[]>>;

export const EXPLICIT: Readonly<Record<RitualCode, Objectives>> = {
  KAMM: {
    en: [
      ['plan', 'Agree who delivers which part of the {account} offer by the 15th'],
      ['evaluate-programme', 'Decide whether {account} keeps a dedicated service engineer next year'],
      ['exchange-field-information', 'Name the three buyers at {account} nobody of us has met yet'],
      ['identify-opportunities', 'Choose the two {account} sites where we propose heat recovery first'],
      ['strengthen-team-cohesion', 'Settle between logistics and production who answers {account} delivery claims'],
      ['evaluate-progress', 'Approve the revised delivery plan for {account}'],
    ],
    fr: [
      ['plan', "Décider qui rédige chaque partie de l'offre {account} et pour quand"],
      ['evaluate-programme', 'Décider si {account} reste servi par une équipe dédiée en fin de contrat'],
      ['exchange-field-information', 'Nommer les trois décideurs de {account} que personne ne connaît encore'],
      ['identify-opportunities', 'Choisir les deux sites {account} où proposer la récupération de chaleur'],
      ['evaluate-progress', 'Valider le plan de livraison corrigé pour {account}'],
    ],
    de: [
      ['plan', 'Festlegen, wer welchen Teil des Angebots an {account} bis zum 15. liefert'],
      ['evaluate-programme', 'Entscheiden, ob {account} nächstes Jahr einen eigenen Servicetechniker behält'],
      ['exchange-field-information', 'Die drei Einkäufer bei {account} benennen, die noch keiner von uns kennt'],
      [
        'identify-opportunities',
        'Die zwei Standorte von {account} auswählen, denen wir zuerst Wärmerückgewinnung anbieten',
      ],
      ['evaluate-progress', 'Den geänderten Lieferplan für {account} freigeben'],
    ],
    es: [
      ['plan', 'Acordar quién entrega cada parte de la oferta a {account} antes del día 15'],
      ['evaluate-programme', 'Decidir si {account} conserva un técnico propio el próximo año'],
      ['exchange-field-information', 'Nombrar a los tres compradores de {account} que nadie conoce todavía'],
      ['evaluate-progress', 'Aprobar el plan de entregas corregido para {account}'],
    ],
  },
  KAR: {
    en: [
      ['evaluate-progress', 'Agree with {account} which two of last quarter’s service targets we correct, and how'],
      ['plan', 'Agree with {account} on the pilot sites for predictive maintenance'],
      ['review-mutual-performance', 'Decide with {account} whether the delivery penalty clause stays in the contract'],
      ['innovate-on-offers', 'Obtain {account}’s decision on joint trials of the low-noise unit'],
      ['increase-customer-trust', 'Close the three open claims of {account} with a signed date each'],
    ],
    fr: [
      ['evaluate-progress', 'Convenir avec {account} des deux engagements de service à corriger et comment'],
      ['plan', 'Arrêter avec {account} la liste des sites pilotes de maintenance prédictive'],
      ['review-mutual-performance', 'Décider avec {account} du maintien de la clause de pénalité de livraison'],
      ['increase-customer-trust', 'Clore les trois réclamations ouvertes de {account} avec une date signée'],
    ],
    de: [
      ['evaluate-progress', 'Mit {account} vereinbaren, welche zwei Serviceziele wir korrigieren'],
      ['plan', 'Mit {account} die Pilotstandorte für vorausschauende Wartung festlegen'],
      ['review-mutual-performance', 'Mit {account} entscheiden, ob die Vertragsstrafe bei Lieferverzug bleibt'],
      ['increase-customer-trust', 'Die drei offenen Reklamationen von {account} mit einem Termin schließen'],
    ],
    es: [
      ['evaluate-progress', 'Acordar con {account} qué dos objetivos de servicio corregimos y cómo'],
      ['plan', 'Fijar con {account} las plantas piloto de mantenimiento predictivo'],
      ['review-mutual-performance', 'Decidir con {account} si se mantiene la penalización por retraso'],
      ['increase-customer-trust', 'Cerrar las tres reclamaciones abiertas de {account} con fecha firmada'],
    ],
  },
  KACM: {
    en: [
      ['exchange-field-information', 'Decide which two client signals of the month go to product management'],
      ['evaluate-progress', 'Confirm or stop each of the five regional account initiatives'],
      ['strengthen-top-down-information', 'Agree how the new price list reaches every key account this month'],
    ],
    fr: [
      ['exchange-field-information', 'Retenir les deux signaux clients du mois à transmettre aux produits'],
      ['evaluate-progress', 'Confirmer ou arrêter chacune des cinq initiatives régionales'],
    ],
    de: [
      ['exchange-field-information', 'Die zwei Kundensignale des Monats auswählen, die ins Produktmanagement gehen'],
    ],
    es: [['exchange-field-information', 'Elegir las dos señales de clientes del mes que pasan a producto']],
  },
  KACS: {
    en: [
      ['plan', 'Adopt the account plans of the eight tier A clients for the coming year'],
      ['train-account-managers', 'Certify every key account manager on the new service contract'],
    ],
    fr: [['plan', "Adopter les plans de compte des huit clients A pour l'année"]],
    de: [['plan', 'Die Kontopläne der acht A-Kunden für das kommende Jahr verabschieden']],
    es: [['plan', 'Aprobar los planes de cuenta de los ocho clientes A para el año']],
  },
  CAB: {
    en: [
      ['improve-relationship-processes', 'Choose with the board the two ordering steps we simplify for all clients'],
      ['review-mutual-performance', 'Agree the four figures by which clients and Contoso judge each other'],
    ],
    fr: [['improve-relationship-processes', 'Choisir avec les clients les deux étapes de commande à simplifier']],
    de: [['improve-relationship-processes', 'Mit dem Beirat die zwei Bestellschritte wählen, die wir vereinfachen']],
    es: [['improve-relationship-processes', 'Elegir con los clientes los dos pasos de pedido que simplificamos']],
  },
};

/** The survey's complaint: nobody can say afterwards whether it was achieved. Used for account meetings only. */
export const VAGUE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Discuss opportunities with {account}',
    'Touch base on {account}',
    'Strengthen the relationship',
    'Go through open topics',
  ],
  fr: [
    'Faire le point sur {account}',
    'Échanger sur les opportunités',
    'Renforcer la relation',
    'Passer en revue les sujets en cours',
  ],
  de: ['Austausch zu {account}', 'Über Chancen sprechen', 'Beziehung stärken', 'Offene Themen durchgehen'],
  es: [
    'Hablar de oportunidades con {account}',
    'Ponerse al día sobre {account}',
    'Reforzar la relación',
    'Repasar temas abiertos',
  ],
};

export const EVIDENCE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'the list with names and dates is in the minutes',
    'the client has said yes in the room',
    'one page with the decision is signed',
  ],
  fr: [
    'la liste avec noms et dates figure au compte rendu',
    'le client a dit oui en séance',
    'une page avec la décision est signée',
  ],
  de: [
    'die Liste mit Namen und Terminen steht im Protokoll',
    'der Kunde hat im Raum zugesagt',
    'eine Seite mit dem Beschluss ist unterschrieben',
  ],
  es: [
    'la lista con nombres y fechas está en el acta',
    'el cliente ha dicho que sí en la sala',
    'hay una página firmada con la decisión',
  ],
};

/** Register only, never in an invitation. */
export const INTERNAL_OBJECTIVES: readonly string[] = [
  'Find out who else is invited to the tender',
  'Get a date with their operations director',
  'Learn whether the budget for next year is frozen',
  'Keep the price discussion out of this meeting',
];

export const COMMENTS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Good pace, we decided.',
    'Half of the hour would have done.',
    'I still do not know who does what.',
    'Nice to see everybody.',
  ],
  fr: [
    'Bon rythme, décision prise.',
    'Une demi-heure aurait suffi.',
    'Je ne sais toujours pas qui fait quoi.',
    'Agréable moment.',
  ],
  de: [
    'Gutes Tempo, entschieden.',
    'Die halbe Zeit hätte gereicht.',
    'Wer jetzt was macht, ist mir unklar.',
    'Schöne Runde.',
  ],
  es: ['Buen ritmo, hubo decisión.', 'Con media hora bastaba.', 'Sigo sin saber quién hace qué.', 'Un rato agradable.'],
};
