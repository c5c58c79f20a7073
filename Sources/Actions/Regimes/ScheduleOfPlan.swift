public import Domain
public import Storage

/// When the units report on a plan: by the regime it was given, else by the decree's defaults; with the office's working days and its rule
/// for deadlines that fall on a day off.
public func reportSchedule(of plan: Plan, _ connection: any Connection) throws -> ReportSchedule {
  var schedule = ReportSchedule.standard
  if let id = plan.regimeID, let held = try RegimeStore(connection).find(id) { schedule.regime = held.regime }
  schedule.shift = try deadlineShift(connection)
  schedule.calendar = try workingCalendar(connection)
  return schedule
}
