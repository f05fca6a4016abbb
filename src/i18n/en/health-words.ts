/** What the Settings page says about sync and add-in. */
export const healthWords = {
  'health.title': 'Health',
  'health.intro':
    'What sync last saw in each organiser’s own calendar. Whoever may open the register’s site can see it: dates, counts and the numbers of rituals, no meeting and no objective. People stand in order of their names.',
  'health.reading': 'Reading Health…',
  'health.not-read': 'Health could not be read. {reason}.',
  'health.none': 'Nobody organises yet: key account managers stand here once the register has accounts.',
  'health.total':
    'All organisers together: {tagged, number} of {all, plural, one {# meeting} other {# meetings}} with clients {tagged, plural, one {carries} other {carry}} a ritual, {share, number, percent}.',
  'health.total.none': 'All organisers together: no meeting with clients yet.',
  'health.caption': 'Organisers and how sync goes for each',
  'health.column.organiser': 'Organiser',
  'health.column.last-sync': 'Last sync',
  'health.column.addin-seen': 'Add-in last seen',
  'health.column.coverage': 'Gate coverage',
  'health.column.errors': 'Errors and what to do',
  'health.more': 'Show {count, number} more',
  'health.moment.today': 'Today at {time}',
  'health.moment': '{day} at {time}, {ago}',
  'health.never-synced': 'Not yet',
  'health.never-seen': 'Not yet',
  'health.never-opened':
    'Nothing has been reported yet. Ask {name} to open the board in Teams or the add-in in Outlook once.',
  'health.coverage':
    '{tagged, number} of {all, plural, one {# meeting} other {# meetings}} with clients, {share, number, percent}',
  'health.coverage.none': 'No meeting with clients yet',
  'health.coverage.unknown': 'Not known yet',
  'health.no-errors': 'None',
  'health.error.calendar.whole':
    'The calendar could not be read. The next sync tries again; if it stays so, {name} opens the board in Teams and signs in there to let it be read.',
  'health.error.calendar':
    'The calendar did not answer for {count, plural, one {# ritual} other {# rituals}}. Nothing to do: the next sync tries again.',
  'health.error.register':
    '{count, plural, one {# ritual} other {# rituals}} could not be saved in the register. The next sync tries again; if it stays so, check that {name} may edit the register’s site.',
  'health.error.conflict':
    'Somebody else changed {count, plural, one {# ritual} other {# rituals}} at the same moment. Nothing to do: the next sync tries again.',
  'health.error.copied':
    '{count, plural, one {# ritual stands} other {# rituals stand}} in more than one meeting, as after copying one. {name} makes a new meeting instead of the copy, and deletes the copy.',
  'health.error.unknown-ref':
    'The calendar names {count, plural, one {# ritual} other {# rituals}} that the register does not have. Restore what was deleted from the site’s recycle bin; otherwise {name} opens the meeting in Outlook and chooses its ritual again.',
};
