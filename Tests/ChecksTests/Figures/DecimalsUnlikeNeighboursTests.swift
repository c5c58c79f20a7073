@testable import Checks
import Domain
import Testing

@Suite("Decimals unlike those of the rows around it") struct DecimalsUnlikeNeighboursTests {
  private func odd(_ head: String, _ values: [String]) -> [String] {
    let rows = values.enumerated().map { "\($0 + 1)\tHuyện \($0 + 1)\t\($1)" }
    let text = (["STT\tHuyện\t\(head)"] + rows).joined(separator: "\n")
    return DecimalsUnlikeNeighbours().findings(in: document(text)).map(\.passage.quote)
  }

  @Test(
    "one row of a column of percentages",
    arguments: [
      (["72,5", "81,0", "64", "90,2"], ["64"]), (["72,5%", "81,0%", "64,25%", "90,2%"], ["64,25%"]),
      (["72", "81", "64,5", "90"], []), (["72,5", "81", "64", "90,2"], []), (["72,5", "81,0", "100", "90,2"], []),
      (["72,5", "81,0", "64"], []), (["72,5", "81,0", "", "90,2"], []),
      (["72,55", "81,01", "64,5", "90,20"], ["64,5"]),
    ])
  func column(values: [String], expected: [String]) {
    #expect(odd("Tỷ lệ (%)", values) == expected)
    #expect(odd("Diện tích (ha)", values) == [])
  }
}
