import Domain
import Testing

@Suite("Time state of a task") struct TimeStateTests {
  private let due = Deadline(text: "trước 30/6/2025", to: Day(2025, 6, 30))

  @Test(
    "days to and past the deadline; its last day is in time",
    arguments: [
      ((2025, 6, 22), .notDue(daysLeft: 8)), ((2025, 6, 23), .dueSoon(daysLeft: 7)),
      ((2025, 6, 30), .dueSoon(daysLeft: 0)), ((2025, 7, 1), .overdue(days: 1)), ((2026, 6, 30), .overdue(days: 365)),
    ] as [((Int, Int, Int), TimeState)])
  func open(today: (Int, Int, Int), expected: TimeState) throws {
    let today = try #require(Day(today.0, today.1, today.2))
    #expect(timeState(deadline: due, isDone: false, doneOn: nil, today: today) == expected)
  }

  @Test(
    "done in time or late, whatever today is",
    arguments: [
      ((2025, 6, 30), .doneOnTime), ((2025, 7, 1), .doneLate(days: 1)), ((2024, 1, 1), .doneOnTime),
    ] as [((Int, Int, Int), TimeState)])
  func done(day: (Int, Int, Int), expected: TimeState) throws {
    let today = try #require(Day(2030, 1, 1))
    let doneOn = try #require(Day(day.0, day.1, day.2))
    #expect(timeState(deadline: due, isDone: true, doneOn: doneOn, today: today) == expected)
  }

  @Test("without a date there is no deadline, and the days of 'due soon' can be chosen")
  func without() throws {
    let today = try #require(Day(2025, 6, 16))
    let season = Deadline(text: "vụ xuân hè")
    #expect(timeState(deadline: nil, isDone: false, doneOn: nil, today: today) == .noDeadline)
    #expect(timeState(deadline: season, isDone: false, doneOn: nil, today: today) == .noDeadline)
    #expect(timeState(deadline: season, isDone: true, doneOn: today, today: today) == .done)
    #expect(timeState(deadline: due, isDone: true, doneOn: nil, today: today) == .done)
    #expect(
      timeState(deadline: due, isDone: false, doneOn: nil, today: today, dueSoonWithin: 14) == .dueSoon(daysLeft: 14))
  }

  @Test("a cancelled task has no time state; overdue sorts before all others, the longest first")
  func order() throws {
    let today = try #require(Day(2025, 7, 10))
    let cancelled = PlanTask(
      id: 1, planID: 1, position: 0, number: "1", title: "Trồng rừng", deadline: due, workState: .cancelled)
    #expect(cancelled.timeState(today: today) == nil)
    let states: [TimeState] = [
      .doneOnTime, .notDue(daysLeft: 9), .overdue(days: 1), .dueSoon(daysLeft: 2), .overdue(days: 9), .noDeadline,
    ]
    #expect(
      states.sorted { $0.urgency < $1.urgency } == [
        .overdue(days: 9), .overdue(days: 1), .dueSoon(daysLeft: 2), .notDue(daysLeft: 9), .noDeadline, .doneOnTime,
      ])
  }
}
