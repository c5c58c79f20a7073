import DocumentReading
import Domain
import Testing
import VietnameseText

@testable import Extraction

/// Figures that an officer reads in real documents; skipped where the documents are not beside the checkout.
@Suite("Figures of real documents", .enabled(if: Seeds.areHere, "no seed documents beside this checkout"))
struct SeedFigureTests {
  @Test(
    "every figure that matters is there, and few others",
    arguments: [
      ("000", ["9000 ha 2025", "2223000 cây 2025", "6750 ha 2025", "99 % 2025", "15.5..16 tiêu chí 2025"], 20...24),
      ("001", ["1000 ha 2022", "63.8 % 2022", "1..3 doanh nghiệp 2022", "295664 ha 2022"], 11...13),
      (
        "002", ["3..3.5 % 2024", "533500 ha 2024", "580 nghìn m2 2024", "90 % 2024", "45 % 2024", "30 cá nhân 2024"],
        44...50
      ),
      (
        "003",
        [
          "125 sản phẩm 2025", "180 sản phẩm 2030", "15..20 hợp tác xã 2030", "18..20 m3/ha/năm 2030",
          "30..40 cơ sở 2030",
        ], 58...66
      ),
      (
        "004",
        ["48231.7 ha 2023-H1", "4790.3 nghìn con 2023-H1", "235261 triệu đồng 2023", "30221 tấn 2023", "64.6 % 2024"],
        152...168
      ),
    ])
  func reads(digits: String, expected: [String], count: ClosedRange<Int>) throws {
    let document = try #require(try Seeds.document(digits))
    let figures = readFacts(of: document).figures
    let lines = figures.map { figure in
      let upper = figure.valueMax.map { "..\($0)" } ?? ""
      return "\(figure.value?.description ?? "?")\(upper) \(figure.unit) \(figure.period?.code ?? "-")"
    }
    for line in expected { #expect(lines.contains(line), "\(line)") }
    #expect(count.contains(figures.count))
  }

  @Test("every passage is what stands at its place", arguments: ["000", "001", "002", "003", "004"])
  func passages(digits: String) throws {
    let document = try #require(try Seeds.document(digits))
    for figure in readFacts(of: document).figures {
      #expect(document.quote(figure.passage.range) == figure.passage.quote)
    }
  }

  @Test("totals hold in the half-year report")
  func sums() throws {
    let document = try #require(try Seeds.document("004"))
    let sums = readFacts(of: document).sums
    let totals = sums.map(\.total.value.description)
    for total in ["7", "87", "10", "941283", "235261", "113", "34"] { #expect(totals.contains(total), "\(total)") }
    #expect(sums.filter { !$0.holds }.isEmpty)
  }
}
