import Actions
import Domain
import Hummingbird
import Storage

/// The form that an address "/plans/:id/submissions/:unitID/:period…" names, as it stands now.
struct AddressedForm: Sendable {
  var form: SubmissionForm
  /// The plan's reports of all units and periods.
  var submissions: [Submission]
  /// Whether the head decides before what this person sends goes on.
  var goesToHead: Bool

  /// Throws `notFound` where there is no such issued plan, unit or period.
  init(_ site: Site, _ context: AppContext) async throws {
    let address = try FormAddress(context)
    let today = site.office.today
    let person = try context.requireViewer().person
    let found = try await site.office.database.read { connection in
      (
        try submissionForm(
          planID: address.planID, unitID: address.unitID, period: address.period, today: today, connection),
        try SubmissionStore(connection).list(planID: address.planID),
        try needsHead(person, unitID: address.unitID, on: today, connection)
      )
    }
    guard let form = found.0, form.submission != nil || form.periods.contains(address.period)
    else { throw PageError.notFound }
    (self.form, submissions, goesToHead) = (form, found.1, found.2)
  }
}

struct FormAddress: Sendable {
  var planID: Int64
  var unitID: Int64
  var period: Period

  init(_ context: AppContext) throws {
    guard let period = Period(code: context.parameters.get("period") ?? "") else { throw PageError.notFound }
    self.period = period
    (planID, unitID) = (try context.requireID(), try context.requireID("unitID"))
  }
}

extension SubmissionForm {
  /// The address of its page.
  var address: String { "/plans/\(plan.id)/submissions/\(unit.id)/\(period.code)" }
}
