import DocumentReading
import Domain
import Extraction
import OfficeWriting
import Reporting
import Testing

@Suite("What we write, our own reader reads back") struct ReadBackTests {
  private func readBack(_ report: Report) throws -> DocumentFacts {
    let file = try writeDocx(report, createdAt: "2025-06-20T02:00:00Z")
    return readFacts(of: try readDocument(bytes: file, fileName: "bao-cao.docx"))
  }

  @Test("head and foot of a report still without number and day")
  func reportHeader() throws {
    let header = try readBack(keyTaskReport(fullSample())).header
    #expect(header.kind == "Báo cáo")
    #expect(header.number == nil)
    #expect(header.symbol == "BC-SNNMT")
    #expect(header.date == PartialDay(year: 2025, month: 6))
    #expect(header.issuer == "Sở Nông nghiệp và Môi trường tỉnh Lạng Sơn")
    #expect(header.title == "Kết quả thực hiện nhiệm vụ trọng tâm 6 tháng đầu năm 2025")
    #expect(header.signer == "Trần Văn B")
    #expect(header.signerPosition == "Phó Giám đốc")
    #expect(header.recipients.first == "UBND tỉnh (b/c)")
    #expect(header.periodFrom == Day(2025, 1, 1))
    #expect(header.periodTo == Day(2025, 6, 30))
  }

  @Test("head of a plan, in both layouts", arguments: PlanDocument.Layout.allCases)
  func planHeader(layout: PlanDocument.Layout) throws {
    let facts = try readBack(planText(planSample(layout)))
    #expect(facts.header.kind == "Kế hoạch")
    #expect(facts.header.number == "22")
    #expect(facts.header.symbol == "KH-SNNMT")
    #expect(facts.header.date == PartialDay(year: 2025, month: 2, day: 6))
    #expect(facts.header.signer == "Nguyễn Văn A")
    #expect(facts.header.title == "Thực hiện nhiệm vụ trọng tâm năm 2025")
    #expect(facts.references.contains { $0.symbol.number == "145" && $0.symbol.symbol == "QĐ-UBND" })
  }
}
