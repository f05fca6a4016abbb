/**
 * What Outlook runs by itself, in both formats' words. The list is frozen: an event that is added later needs every administrator's consent
 * again, and the add-in is off until it is given (platform-facts A4). Hence also the two that nothing depends on yet. Left out:
 * OnNewAppointmentOrganizer (OnAppointmentOrganizer comes for new ones, too), OnSensitivityLabelChanged (Mailbox 1.13, more than a client
 * of ours must have; the gate reads the sensitivity at the send), OnInfoBarDismissClicked (our line has nothing to learn from it).
 */
export const LAUNCH_EVENTS = [
  { type: 'OnAppointmentOrganizer', unified: 'appointmentOrganizerOpened', action: 'onAppointmentOrganizer' },
  {
    type: 'OnAppointmentAttendeesChanged',
    unified: 'appointmentAttendeesChanged',
    action: 'onAppointmentAttendeesChanged',
  },
  { type: 'OnAppointmentTimeChanged', unified: 'appointmentTimeChanged', action: 'onAppointmentTimeChanged' },
  {
    type: 'OnAppointmentRecurrenceChanged',
    unified: 'appointmentRecurrenceChanged',
    action: 'onAppointmentRecurrenceChanged',
  },
  { type: 'OnAppointmentSend', unified: 'appointmentSending', action: 'onAppointmentSend', softBlock: true },
] as const;
