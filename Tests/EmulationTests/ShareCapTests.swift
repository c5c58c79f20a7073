import Testing

@testable import Emulation

@Suite("The cap on Chiến sĩ thi đua cơ sở") struct ShareCapTests {
  @Test("15% of a unit's Lao động tiên tiến, rounded down, is not confirmed and can be set otherwise")
  func cap() throws {
    let units: [Int64: (proposed: Int, base: Int)] = [2: (3, 20), 1: (3, 19), 3: (1, 0)]
    let lines = ShareCap.unitFighters.lines(units)
    #expect(lines.map(\.unitID) == [1, 2, 3])
    #expect(lines.map(\.most) == [2, 3, 0])
    #expect(lines.map(\.over) == [1, 0, 1])
    #expect(!ShareCap.unitFighters.basis.isConfirmed)
    var cap = ShareCap.unitFighters
    cap.atMost = try share(1, 5)
    #expect(cap.lines(units).map(\.over) == [0, 0, 1])
  }
}
