/** The part of the global `Office` that the adapters use; given as an argument, so that a test can give its own. */
export type OfficeHost = Pick<typeof Office, 'context' | 'EventType'>;

export type ComposedAppointment = Office.AppointmentCompose;
export type ReceivedAppointment = Office.AppointmentRead;
export type Appointment = ComposedAppointment | ReceivedAppointment;

/** The appointment that is open now: asked for at every use, because a pane may outlive the item it was opened on. */
export function openAppointment(office: OfficeHost): Appointment | undefined {
  const item: unknown = office.context.mailbox.item;
  if (typeof item !== 'object' || item === null || !('start' in item)) return undefined;
  return item as Appointment;
}

/** In compose, times are objects to ask; in read, values. */
export function isComposed(item: Appointment): item is ComposedAppointment {
  return 'getAsync' in item.start && typeof item.start.getAsync === 'function';
}
