import Actions
import Domain

/// What the forms of the review page send, as actions take it.
extension TaskInput {
  init(_ form: Form) {
    self.init(
      number: form["number"], title: form["title"], content: form["content"], leaderID: form.identifier("leaderID"),
      leader: form["leader"], leaderPosition: form["leaderPosition"], leadUnitID: form.identifier("leadUnitID"),
      leadUnits: form["leadUnits"], supportUnits: form["supportUnits"], deadlineText: form["deadlineText"],
      deadlineFrom: form["deadlineFrom"], deadlineTo: form["deadlineTo"], parentID: form.identifier("parentID"))
  }
}

extension TargetInput {
  init(_ form: Form) {
    self.init(
      taskID: form.identifier("taskID"), name: form["name"], comparator: form["comparator"], value: form["value"],
      valueMax: form["valueMax"], unit: form["unit"], period: form["period"], scope: form["scope"])
  }
}

extension SavePlanHead {
  init(_ form: Form, planID: Int64) {
    self.init(
      planID: planID, title: form["title"], number: form["number"], symbol: form["symbol"],
      decidedOn: form["decidedOn"], issuer: form["issuer"], period: form["period"])
  }
}

/// What a button of a row, or of a whole part, says: "confirmed t12 t13".
struct ReviewForm: Equatable {
  var review: ReviewState
  var rows: [RowKey]

  init?(_ form: Form) {
    let words = form["row"].split(separator: " ")
    guard let review = words.first.flatMap({ ReviewState(rawValue: String($0)) }) else { return nil }
    rows = words.dropFirst().compactMap { RowKey($0) }
    guard !rows.isEmpty, rows.count == words.count - 1 else { return nil }
    self.review = review
  }

  var taskIDs: [Int64] { rows.compactMap { if case .task(let id) = $0 { id } else { nil } } }
  var targetIDs: [Int64] { rows.compactMap { if case .target(let id) = $0 { id } else { nil } } }
}
