import Domain
import Testing

@testable import Emulation

@Suite("Which ratings an agency's late tasks leave open") struct AgencyTimelinessTests {
  @Test(
    "excellent needs all in time, completed tolerates a fifth",
    arguments: [(10, 0, true, true), (9, 1, false, true), (8, 2, false, true), (7, 3, false, false)])
  func bands(inTime: Int, late: Int, excellent: Bool, completed: Bool) throws {
    guard case .tasks(let tasks, let on) = try ComputeScoreTests.tasks(inTime: inTime, late: late) else { return }
    let lines = agencyBands(of: OnTimeShare(tasks, on: on))
    #expect(lines.map(\.isOpen) == [excellent, nil, completed])
    #expect(lines.map(\.late) == [late, late, late])
  }

  @Test("without a task to count nothing is known")
  func nothing() throws {
    let lines = agencyBands(of: OnTimeShare([], on: try day("2026-12-01")))
    #expect(lines.map(\.isOpen) == [nil, nil, nil])
  }
}
