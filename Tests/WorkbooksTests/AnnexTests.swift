import DocumentReading
import Domain
import Reporting
import Testing

@testable import Workbooks

@Suite("A report's annexes as an Excel file") struct AnnexTests {
  private let report = Report(
    kind: "Báo cáo", title: "Kết quả",
    head: ReportHead(
      superior: nil, issuer: "Sở", issuerInFull: "Sở", symbol: "BC-SNNMT", place: "Lạng Sơn",
      expected: PartialDay(year: 2026, month: 6)), body: [], recipients: [],
    signature: ReportSignature(headPost: "Giám đốc"),
    annexes: [
      ReportAnnex(
        label: "Phụ lục", title: "Kết quả thực hiện",
        table: ReportTable(
          columns: [
            .init("STT", .centre, width: 100), .init("Chỉ tiêu", .left, width: 400),
            .init("Kế hoạch", .right, width: 250),
            .init("Thực hiện", .right, width: 250),
          ],
          rows: [
            .init(.group, [.init("1"), .init("Phát triển lâm nghiệp", columns: 3)]),
            .init(.measure, [.init("-"), .init("Trồng rừng"), .init("trên 9.000"), .init("ước 4.950,5")]),
            .init(.measure, [.init("-"), .init("Che phủ"), .init("65,4"), .init("—")]),
          ]))
    ])

  @Test("figures are numbers, what is more than a number stays as worded")
  func cells() throws {
    let sheet = try #require(readWorkbookCells(writeAnnexes(report)).first)
    #expect(sheet.name == "Phụ lục")
    let rows = sheet.rows.suffix(2).map { $0.map(\.content) }
    #expect(rows[0].suffix(2) == [.text("trên 9.000"), .number(Amount(tenThousandths: 49_505_000))])
    #expect(rows[1].suffix(2) == [.number(Amount(tenThousandths: 654_000)), .text("—")])
  }

  @Test("it is shown as the report shows it")
  func shown() throws {
    let text = String(String.UnicodeScalarView(try readDocument(bytes: writeAnnexes(report), fileName: "a.xlsx").text))
    #expect(text.contains("ước 4.950,5") && text.contains("65,4") && text.contains("Kèm theo Báo cáo"))
  }
}
