import Domain
import Testing

@testable import Emulation

@Suite("Whether a task was done in time") struct TaskTimelinessTests {
  private func task(
    done: String? = nil, accepted: String = "2024-07-05", extended: (to: String, on: String)? = nil,
    cause: String? = nil
  ) throws -> TaskTimeliness {
    TaskTimeliness(
      taskID: 1, deadline: try day("2024-06-30"),
      extensions: try extended.map { [.init(to: try day($0.to), decidedBy: 2, on: try day($0.on))] } ?? [],
      completion: try done.map { .init(doneOn: try day($0), acceptedBy: 3, on: try day(accepted)) },
      cause: try cause.map { ObjectiveCause("Bão số 3", confirmedBy: 4, on: try day($0)) })
  }
  private static let today = "2024-07-10"

  @Test("the last day itself is in time; days are calendar days")
  func days() throws {
    let today = try day(Self.today)
    #expect(try task(done: "2024-06-30").standing(on: today) == .onTime)
    #expect(try task(done: "2024-07-01").standing(on: today) == .late(days: 1))
    #expect(try task().standing(on: day("2024-06-30")) == .notDue)
    #expect(try task().standing(on: today) == .overdue(days: 10))
  }

  @Test("a unit's word is nothing until the assigner has accepted it")
  func accepted() throws {
    let task = try task(done: "2024-06-20", accepted: "2024-07-05")
    #expect(try task.standing(on: day("2024-07-04")) == .overdue(days: 4))
    #expect(try task.standing(on: day("2024-07-05")) == .onTime)
  }

  @Test("an extension counts when it was decided before the day had passed")
  func extended() throws {
    let today = try day(Self.today)
    let late = "2024-07-03"
    #expect(try task(done: late, extended: ("2024-07-05", "2024-06-30")).standing(on: today) == .onTime)
    #expect(try task(done: late, extended: ("2024-07-05", "2024-07-01")).standing(on: today) == .late(days: 3))
    #expect(try task(extended: ("2024-07-05", "2024-06-30")).dueOn(asOf: day("2024-06-29")) == day("2024-06-30"))
  }

  @Test("a cause excuses from the day it was confirmed")
  func cause() throws {
    let task = try task(done: "2024-07-03", cause: "2024-07-08")
    #expect(try task.standing(on: day("2024-07-07")) == .late(days: 3))
    #expect(try task.standing(on: day("2024-07-08")) == .excused(days: 3))
  }

  @Test("of the tasks done or past their day, those in time; what is not due counts nowhere")
  func shareOnTime() throws {
    let future = TaskTimeliness(taskID: 2, deadline: try day("2024-12-01"))
    let share = OnTimeShare(
      [
        try task(done: "2024-06-30"), try task(done: "2024-07-03"), try task(), future,
        try task(done: "2024-07-03", cause: "2024-07-04"),
      ], on: try day(Self.today))
    #expect(share.onTime == 1 && share.excused == 1 && share.late == 2)
    #expect(share.inTime == 2 && share.counted == 4 && share.lines.count == 5)
  }
}
