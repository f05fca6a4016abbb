/**
 * What the columns of a list of accounts are called, in the four languages that we read, the plainest name first: where two columns
 * mean the same field, the one that stands further to the front is read. Compared by letters and digits alone (folded-text.ts), so
 * `Client domains`, `client_domains` and SharePoint's `ClientDomains` are one name.
 *
 * Sources: docs/register.md (names of our own columns), the glossary, and what sales lists in these languages call the same thing.
 */
import { RITUAL_TYPES, type RitualType } from '../ritual-type.ts';
import { foldedText } from './folded-text.ts';
import { type AccountField, type ImportField, POLICY_PARTS, type PolicyPart } from './import-field.ts';

export const IMPORT_LANGUAGES = ['en', 'fr', 'de', 'es'] as const;
export type ImportLanguage = (typeof IMPORT_LANGUAGES)[number];

type Names = Readonly<Record<ImportLanguage, readonly string[]>>;

const COLUMN_NAMES: Readonly<Record<AccountField, Names>> = {
  key: {
    en: ['Key', 'Account key', 'Account code', 'Account id', 'Code', 'Id'],
    fr: ['Clé', 'Clé du compte', 'Code compte', 'Code du compte', 'Code client', 'Identifiant'],
    de: ['Schlüssel', 'Kontoschlüssel', 'Kürzel', 'Kundennummer', 'Kennung'],
    es: ['Clave', 'Clave de la cuenta', 'Código de la cuenta', 'Código', 'Código de cliente', 'Identificador'],
  },
  name: {
    en: ['Name', 'Account name', 'Account', 'Title', 'Key account', 'Company', 'Customer', 'Client'],
    fr: ['Nom', 'Nom du compte', 'Compte', 'Titre', 'Compte clé', 'Grand compte', 'Entreprise', 'Société', 'Client'],
    de: ['Name', 'Kontoname', 'Konto', 'Titel', 'Kundenname', 'Firma', 'Unternehmen', 'Schlüsselkunde', 'Kunde'],
    es: ['Nombre', 'Nombre de la cuenta', 'Cuenta', 'Título', 'Cuenta clave', 'Empresa', 'Sociedad', 'Cliente'],
  },
  parent: {
    en: ['Parent', 'Parent account', 'Parent key', 'Group', 'Parent company'],
    fr: ['Parent', 'Compte parent', 'Groupe', 'Maison mère', 'Société mère'],
    de: [
      'Übergeordneter Kunde',
      'Übergeordnetes Konto',
      'Mutterkonto',
      'Konzern',
      'Gruppe',
      'Muttergesellschaft',
      'Mutter',
    ],
    es: ['Cuenta matriz', 'Cuenta principal', 'Matriz', 'Grupo', 'Empresa matriz'],
  },
  clientDomains: {
    en: ['Client domains', 'Client domain', 'Mail domains', 'Email domains', 'Domains', 'Domain'],
    fr: ['Domaines du client', 'Domaines client', 'Domaines de messagerie', 'Domaines e-mail', 'Domaines', 'Domaine'],
    de: ['Kundendomänen', 'E-Mail-Domänen', 'Maildomänen', 'Domänen', 'Domäne', 'Kundendomains', 'E-Mail-Domains'],
    es: ['Dominios del cliente', 'Dominios de correo', 'Dominios', 'Dominio'],
  },
  tier: {
    en: ['Tier', 'Segment', 'Class', 'Category'],
    fr: ['Niveau', 'Catégorie', 'Segment', 'Classe', 'Rang'],
    de: ['Stufe', 'Kategorie', 'Klasse', 'Segment', 'Rang'],
    es: ['Nivel', 'Categoría', 'Segmento', 'Clase', 'Rango'],
  },
  scope: {
    en: ['Scope', 'Reach'],
    fr: ['Périmètre', 'Portée', 'Étendue'],
    de: ['Reichweite', 'Geltungsbereich', 'Umfang'],
    es: ['Alcance', 'Ámbito'],
  },
  kam: {
    en: ['KAM', 'Key account manager', 'KAM email', 'KAM address', 'Account manager', 'Account owner', 'Owner'],
    fr: [
      'KAM',
      'Responsable du compte',
      'Responsable grand compte',
      'E-mail du KAM',
      'Responsable de compte',
      'Responsable',
    ],
    de: [
      'KAM',
      'Key-Account-Manager',
      'Schlüsselkundenbetreuer',
      'E-Mail des KAM',
      'KAM E-Mail',
      'Kundenbetreuer',
      'Betreuer',
    ],
    es: [
      'KAM',
      'Responsable de la cuenta',
      'Gestor de la cuenta',
      'Correo del KAM',
      'Responsable de cuenta',
      'Responsable',
    ],
  },
  kamName: {
    en: [
      'KAM name',
      'Key account manager name',
      'Account manager name',
      'Name of the KAM',
      'Key account manager’s name',
    ],
    fr: ['Nom du KAM', 'Nom du responsable', 'Nom du responsable du compte'],
    de: ['KAM-Name', 'Name des KAM', 'Name des Betreuers', 'Name des Kundenbetreuers'],
    es: ['Nombre del KAM', 'Nombre del responsable', 'Nombre del gestor'],
  },
  sponsor: {
    en: ['Sponsor', 'Executive sponsor', 'Sponsor email'],
    fr: ['Sponsor', 'Parrain', 'Parrain exécutif', 'E-mail du sponsor'],
    de: ['Sponsor', 'Pate', 'Executive Sponsor', 'Sponsor E-Mail'],
    es: ['Patrocinador', 'Sponsor', 'Patrocinador ejecutivo', 'Correo del patrocinador'],
  },
  ourTeam: {
    en: ['Our team', 'Team', 'Account team', 'Internal team'],
    fr: ['Notre équipe', 'Équipe', 'Équipe compte', 'Équipe interne'],
    de: ['Unser Team', 'Team', 'Kundenteam', 'Internes Team'],
    es: ['Nuestro equipo', 'Equipo', 'Equipo de la cuenta', 'Equipo interno'],
  },
  clientTeam: {
    en: ['Client team', 'Client contacts', 'Customer team'],
    fr: ['Équipe du client', 'Équipe client', 'Contacts du client'],
    de: ['Team des Kunden', 'Ansprechpartner des Kunden', 'Ansprechpartner'],
    es: ['Equipo del cliente', 'Contactos del cliente'],
  },
  since: {
    en: ['Since', 'Key account since', 'Account since', 'Start date', 'Start'],
    fr: ['Depuis', 'Compte clé depuis', 'Date de début', 'Début', 'Depuis le'],
    de: ['Seit', 'Schlüsselkunde seit', 'Startdatum', 'Beginn', 'Kunde seit'],
    es: ['Desde', 'Cuenta clave desde', 'Fecha de inicio', 'Inicio'],
  },
  fiscalYearStart: {
    en: ['Fiscal year start', 'Start of fiscal year', 'Fiscal year begins', 'Financial year start'],
    fr: ['Début d’exercice', 'Début de l’exercice', 'Début de l’exercice fiscal', 'Début d’année fiscale'],
    de: ['Geschäftsjahresbeginn', 'Beginn des Geschäftsjahres', 'Geschäftsjahr ab', 'Beginn Geschäftsjahr'],
    es: ['Inicio del ejercicio', 'Inicio del ejercicio fiscal', 'Inicio del año fiscal', 'Comienzo del ejercicio'],
  },
  strategicObjective: {
    en: ['Strategic objective'],
    fr: ['Objectif stratégique'],
    de: ['Strategisches Ziel'],
    es: ['Objetivo estratégico'],
  },
  strategicObjectiveState: {
    en: [
      'Strategic objective state',
      'Strategic objective status',
      'Objective state',
      'State of the strategic objective',
    ],
    fr: ['État de l’objectif stratégique', 'Statut de l’objectif stratégique', 'État de l’objectif'],
    de: ['Stand des strategischen Ziels', 'Status des strategischen Ziels', 'Zielstatus'],
    es: ['Estado del objetivo estratégico', 'Estado del objetivo'],
  },
  strategicObjectiveDate: {
    en: ['Strategic objective date', 'Objective date', 'Date of the strategic objective'],
    fr: ['Date de l’objectif stratégique', 'Date de l’objectif'],
    de: ['Datum des strategischen Ziels', 'Zieldatum'],
    es: ['Fecha del objetivo estratégico', 'Fecha del objetivo'],
  },
  active: {
    en: ['Active', 'Is active', 'Enabled'],
    fr: ['Actif', 'Active', 'En activité'],
    de: ['Aktiv', 'Ist aktiv'],
    es: ['Activo', 'Activa', 'Está activa'],
  },
};

/** The survey's abbreviation is the same in every language; the long names as our surfaces and their French edition say them. */
const TYPE_NAMES: Readonly<Record<RitualType, readonly string[]>> = {
  'kam-meeting': ['KAMM', 'Key Account Management Meeting'],
  'commercial-seminar': ['KACS', 'Key Account Commercial Seminar'],
  'commercial-meeting': ['KACM', 'Key Account Commercial Meeting'],
  'account-review': ['KAR', 'Key Account Review'],
  'advisory-board': ['CAB', 'Customer Advisory Board'],
};

const PART_NAMES: Readonly<Record<PolicyPart, Names>> = {
  coverage: {
    en: ['coverage'],
    fr: ['couverture'],
    de: ['Abdeckung'],
    es: ['cobertura'],
  },
  min: {
    en: ['min', 'minimum', 'min a year', 'min per year', 'at least', 'at least a year'],
    fr: ['min', 'minimum', 'mini', 'min par an', 'au moins', 'au moins par an'],
    de: ['min', 'Minimum', 'min pro Jahr', 'mindestens'],
    es: ['mín', 'mínimo', 'mín por año', 'mín al año', 'al menos'],
  },
  max: {
    en: ['max', 'maximum', 'max a year', 'max per year', 'at most', 'at most a year'],
    fr: ['max', 'maximum', 'maxi', 'max par an', 'au plus', 'au plus par an'],
    de: ['max', 'Maximum', 'max pro Jahr', 'höchstens'],
    es: ['máx', 'máximo', 'máx por año', 'máx al año', 'como máximo'],
  },
};

export interface KnownName {
  readonly field: ImportField;
  /** Place among the names of the field in its language: 0 is the plainest. */
  readonly rank: number;
  /** Every language that calls it so. */
  readonly languages: readonly ImportLanguage[];
}

/** By folded name. */
export const KNOWN_NAMES: ReadonlyMap<string, KnownName> = knownNames();

function knownNames(): ReadonlyMap<string, KnownName> {
  const known = new Map<string, KnownName>();
  const add = (name: string, field: ImportField, rank: number, language: ImportLanguage): void => {
    const folded = foldedText(name);
    const there = known.get(folded);
    if (there === undefined) known.set(folded, { field, rank, languages: [language] });
    else if (there.field !== field) throw new Error(`the column name ${name} means ${there.field} and ${field}`);
    else if (!there.languages.includes(language))
      known.set(folded, { field, rank: Math.min(rank, there.rank), languages: [...there.languages, language] });
  };
  for (const language of IMPORT_LANGUAGES) {
    for (const [field, names] of Object.entries(COLUMN_NAMES) as [AccountField, Names][]) {
      names[language].forEach((name, rank) => add(name, field, rank, language));
    }
    for (const type of RITUAL_TYPES) {
      for (const part of POLICY_PARTS) {
        TYPE_NAMES[type].forEach((typeName, typeRank) =>
          PART_NAMES[part][language].forEach((partName, partRank) => {
            const rank = typeRank * PART_NAMES[part][language].length + partRank;
            add(`${typeName} ${partName}`, `${type}.${part}`, rank, language);
            add(`${partName} ${typeName}`, `${type}.${part}`, rank, language);
          }),
        );
      }
    }
  }
  return known;
}
