/** What the manifest, the gate and a person say in each language. The pane's own words come from the catalogues: a picture proves nothing, it shows. */
import type { Language } from '../../../src/i18n/language.ts';

export interface Spoken {
  readonly language: Language;
  readonly locale: string;
  readonly ribbon: string;
  readonly attendeeRibbon: string;
  readonly takeAction: RegExp;
  readonly vague: string;
  readonly longest: string;
  readonly explicit: string;
}

export const SPOKEN: readonly Spoken[] = [
  {
    language: 'en',
    locale: 'en-US',
    ribbon: 'Ritual and objective',
    attendeeRibbon: 'Objective check',
    takeAction: /objective|ritual/i,
    vague: 'Discuss opportunities with Northwind',
    longest:
      'Agree on the price, choose the pilot sites, decide on the maintenance contract and name a project manager',
    explicit: 'Agree with Northwind on the start date of the pilot in Lyon',
  },
  {
    language: 'fr',
    locale: 'fr-FR',
    ribbon: 'Rituel et objectif',
    attendeeRibbon: 'Votre avis',
    takeAction: /objectif|rituel/i,
    vague: 'Discuter des opportunités avec Northwind',
    longest:
      'Convenir du prix, choisir les sites pilotes, décider du contrat de maintenance et nommer un chef de projet',
    explicit: 'Convenir avec Northwind de la date de démarrage du pilote à Lyon',
  },
  {
    language: 'de',
    locale: 'de-DE',
    ribbon: 'Ritual und Ziel',
    attendeeRibbon: 'Ziel-Check',
    takeAction: /Ziel|Ritual/i,
    vague: 'Geschäftsmöglichkeiten mit Northwind besprechen',
    longest:
      'Den Preis vereinbaren, die Pilotstandorte auswählen, über den Wartungsvertrag entscheiden und die Projektleitung benennen',
    explicit: 'Mit Northwind das Startdatum des Pilotprojekts in Lyon vereinbaren',
  },
  {
    language: 'es',
    locale: 'es-ES',
    ribbon: 'Ritual y objetivo',
    attendeeRibbon: 'Balance del objetivo',
    takeAction: /objetivo|ritual/i,
    vague: 'Hablar de oportunidades con Northwind',
    longest:
      'Acordar el precio, elegir los centros piloto, decidir el contrato de mantenimiento y nombrar un jefe de proyecto',
    explicit: 'Acordar con Northwind la fecha de inicio del piloto en Lyon',
  },
];
