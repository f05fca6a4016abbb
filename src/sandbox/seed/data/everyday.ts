/** Everything in a calendar that is no ritual: what a suggestion must not fall for. `{person}` and `{account}` are filled in. */
import type { Language } from './invitations.ts';

export interface Everyday {
  readonly subject: string;
  readonly minutes: number;
  readonly with: 'nobody' | 'colleague' | 'manager' | 'team' | 'client';
  readonly sensitivity?: 'private' | 'personal';
  readonly allDay?: boolean;
  /** Hour at which such a thing begins; any working hour when undefined. */
  readonly hour?: number;
}

export const EVERYDAY: Readonly<Record<Language, readonly Everyday[]>> = {
  en: [
    { subject: 'Lunch with {person}', minutes: 90, with: 'client', hour: 12 },
    { subject: 'Call {person}: delivery date', minutes: 30, with: 'client' },
    { subject: '1:1 {person}', minutes: 30, with: 'manager' },
    { subject: 'Interview: application engineer', minutes: 60, with: 'colleague' },
    { subject: 'Dentist', minutes: 60, with: 'nobody', sensitivity: 'private', hour: 8 },
    { subject: 'School, parents evening', minutes: 90, with: 'nobody', sensitivity: 'private', hour: 17 },
    { subject: 'Annual leave', minutes: 1440, with: 'nobody', allDay: true },
    { subject: 'Focus time: account plan {account}', minutes: 120, with: 'nobody' },
    { subject: 'Price list update', minutes: 45, with: 'team' },
    { subject: 'Demo of the new controller', minutes: 60, with: 'team' },
    { subject: 'Travel to {account}', minutes: 120, with: 'nobody' },
  ],
  fr: [
    { subject: 'Déjeuner {person}', minutes: 90, with: 'client', hour: 12 },
    { subject: 'Appel {person} délai de livraison', minutes: 30, with: 'client' },
    { subject: 'Point hebdo {person}', minutes: 30, with: 'manager' },
    { subject: 'Entretien candidat ingénieur', minutes: 60, with: 'colleague' },
    { subject: 'Rendez-vous médecin', minutes: 60, with: 'nobody', sensitivity: 'private', hour: 8 },
    { subject: 'Congés', minutes: 1440, with: 'nobody', allDay: true },
    { subject: 'Préparation dossier {account}', minutes: 120, with: 'nobody' },
    { subject: 'Mise à jour des tarifs', minutes: 45, with: 'team' },
    { subject: 'Démonstration nouvelle régulation', minutes: 60, with: 'team' },
  ],
  de: [
    { subject: 'Mittagessen mit {person}', minutes: 90, with: 'client', hour: 12 },
    { subject: 'Telefonat {person} Liefertermin', minutes: 30, with: 'client' },
    { subject: 'Einzelgespräch {person}', minutes: 30, with: 'manager' },
    { subject: 'Vorstellungsgespräch Anwendungstechnik', minutes: 60, with: 'colleague' },
    { subject: 'Zahnarzt', minutes: 60, with: 'nobody', sensitivity: 'private', hour: 8 },
    { subject: 'Urlaub', minutes: 1440, with: 'nobody', allDay: true },
    { subject: 'Vorbereitung Unterlagen {account}', minutes: 120, with: 'nobody' },
    { subject: 'Preisliste aktualisieren', minutes: 45, with: 'team' },
    { subject: 'Vorführung neuer Regler', minutes: 60, with: 'team' },
  ],
  es: [
    { subject: 'Comida con {person}', minutes: 90, with: 'client', hour: 14 },
    { subject: 'Llamada {person} plazo de entrega', minutes: 30, with: 'client' },
    { subject: 'Uno a uno {person}', minutes: 30, with: 'manager' },
    { subject: 'Entrevista técnico de aplicaciones', minutes: 60, with: 'colleague' },
    { subject: 'Médico', minutes: 60, with: 'nobody', sensitivity: 'private', hour: 9 },
    { subject: 'Vacaciones', minutes: 1440, with: 'nobody', allDay: true },
    { subject: 'Preparar oferta {account}', minutes: 120, with: 'nobody' },
    { subject: 'Actualizar tarifa', minutes: 45, with: 'team' },
  ],
};

export interface Series {
  readonly subject: string;
  readonly organiser: string;
  readonly with: readonly string[];
  /** 1 = Monday … 5 = Friday. */
  readonly weekday: number;
  readonly startMinute: number;
  readonly minutes: number;
  readonly rhythm: 'weekly' | 'monthly';
  readonly language: Language;
}

/** Standing appointments; each loses one occurrence and has another one moved. */
export const SERIES: readonly Series[] = [
  {
    subject: 'Sales weekly',
    organiser: 'isabelle',
    with: ['claire', 'sophie', 'diego', 'oliver', 'marc'],
    weekday: 1,
    startMinute: 9 * 60,
    minutes: 45,
    rhythm: 'weekly',
    language: 'en',
  },
  {
    subject: 'Vertriebsrunde',
    organiser: 'katharina',
    with: ['lukas', 'hannah', 'elke'],
    weekday: 1,
    startMinute: 10 * 60,
    minutes: 60,
    rhythm: 'weekly',
    language: 'de',
  },
  {
    subject: '1:1 Hugo / Claire',
    organiser: 'hugo',
    with: ['claire'],
    weekday: 4,
    startMinute: 11 * 60 + 30,
    minutes: 30,
    rhythm: 'weekly',
    language: 'en',
  },
  {
    subject: 'Delivery call',
    organiser: 'greta',
    with: ['nadia', 'tomas', 'lara', 'stefan'],
    weekday: 2,
    startMinute: 8 * 60 + 30,
    minutes: 30,
    rhythm: 'weekly',
    language: 'en',
  },
  {
    subject: 'Punto semanal Iberia',
    organiser: 'diego',
    with: ['marta', 'victor', 'tomas'],
    weekday: 3,
    startMinute: 9 * 60 + 30,
    minutes: 45,
    rhythm: 'weekly',
    language: 'es',
  },
  {
    subject: 'Clôture mensuelle',
    organiser: 'bruno',
    with: ['elke', 'victor', 'helena'],
    weekday: 2,
    startMinute: 14 * 60,
    minutes: 90,
    rhythm: 'monthly',
    language: 'fr',
  },
  {
    subject: 'North America pipeline',
    organiser: 'amelia',
    with: ['oliver', 'helena'],
    weekday: 3,
    startMinute: 10 * 60,
    minutes: 60,
    rhythm: 'monthly',
    language: 'en',
  },
  {
    subject: 'Réunion d’équipe comptes France',
    organiser: 'sophie',
    with: ['marc', 'nadia'],
    weekday: 5,
    startMinute: 9 * 60,
    minutes: 45,
    rhythm: 'monthly',
    language: 'fr',
  },
];
