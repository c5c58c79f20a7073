import Checks
import DocumentReading
import Domain
import Extraction
import Foundation
import Testing

@Suite("Whole documents") struct WholeDocumentsTests {
  @Test("a plan that is right has no faults")
  func plan() throws {
    #expect(try findings(in: rightPlan).map { "\($0.check): \($0.passage.quote)" } == [])
  }

  @Test("a report that is right has no faults")
  func report() throws {
    #expect(try findings(in: rightReport).map { "\($0.check): \($0.passage.quote)" } == [])
  }

  @Test("wherever a document is cut off, it is checked", arguments: [rightPlan, rightReport])
  func cut(text: String) throws {
    let scalars = Array(text.unicodeScalars)
    for end in stride(from: 1, to: scalars.count, by: 23) {
      let piece = String(String.UnicodeScalarView(scalars[..<end]))
      for finding in try findings(in: piece) { #expect(finding.passage.range.end <= end) }
    }
  }

  private func findings(in text: String) throws -> [Finding] {
    let source = try readDocument(bytes: Array(text.utf8), fileName: "example.txt")
    return checkDocument(
      CheckedDocument(facts: readFacts(of: source), text: source.text, lines: ReadingText(source).lines))
  }
}

private let rightPlan = """
  Số: 31/KH-SNN

  Lạng Sơn, ngày 14 tháng 02 năm 2025

  KẾ HOẠCH

  Thực hiện các nhiệm vụ trọng tâm năm 2025

  Căn cứ Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ; thực hiện Nghị quyết số 19-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng và Quyết định số 58/QĐ-UBND ngày 17/01/2025 của Chủ tịch UBND tỉnh, Sở xây dựng kế hoạch như sau:

  I. MỤC TIÊU

  Năm 2024 trồng được 9.640 ha rừng, đạt 107,1% kế hoạch (9.000 ha); tỷ lệ che phủ rừng đạt 64,6%. Kế hoạch vốn là 235.261 triệu đồng, trong đó: vốn địa phương 73.950 triệu đồng, vốn trung ương 80.200 triệu đồng, vốn nước ngoài 81.111 triệu đồng.

  II. NHIỆM VỤ

  1. Nhiệm vụ 1: Phát triển lâm nghiệp bền vững

  1.1. Trồng rừng mới 9.000 ha, trồng 2.223 nghìn cây phân tán

  - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn A.
  - Đơn vị chủ trì: Chi cục Kiểm lâm.
  - Thời gian hoàn thành: Tháng 12/2025.

  1.2. Thẩm định thiết kế các hạng mục lâm sinh

  - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Nguyễn Văn A.
  - Đơn vị chủ trì: Chi cục Kiểm lâm.
  - Thời gian hoàn thành: trước 30/6/2025.

  2. Nhiệm vụ 2: Thành lập mới từ 15 - 20 hợp tác xã nông nghiệp; có trên 20 sản phẩm OCOP, trong đó có 01 sản phẩm đạt 5 sao

  - Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Trần Thị B.
  - Đơn vị chủ trì: Chi cục Phát triển nông thôn.
  - Thời gian hoàn thành: Quý IV/2025.

  Nơi nhận:
  - UBND tỉnh;
  - Lưu: VT, KHTC.

  GIÁM ĐỐC

  Lê Văn C
  """

private let rightReport = """
  Số: 215/BC-SNN

  Lạng Sơn, ngày 16 tháng 6 năm 2025

  BÁO CÁO

  Kết quả thực hiện nhiệm vụ trọng tâm 6 tháng đầu năm 2025

  Thực hiện Kế hoạch số 31/KH-SNN ngày 14/02/2025, Sở báo cáo kết quả như sau:

  1. Trồng rừng mới được 6.500 ha, đạt 72,2% kế hoạch (9.000 ha), bằng 108,3% so với cùng kỳ năm trước (6.000 ha).

  2. Trồng được 2,5 triệu cây phân tán, vượt kế hoạch (2.223 nghìn cây).

  3. Thành lập mới 10/15 hợp tác xã, đạt 66,7%; 02/59 mẫu giám sát không đạt yêu cầu, chiếm 3,4%.

  4. Có 87 sản phẩm OCOP được xếp hạng, trong đó: 68 sản phẩm 03 sao chiếm 78,2%; 19 sản phẩm 04 sao chiếm 21,8%.

  5. Đã khởi công 113 công trình: 17 công trình hoàn thành, 40 công trình đang thi công, 56 công trình đang chuẩn bị; giải ngân 18.880 triệu đồng, đạt 8,0% kế hoạch vốn (235.261 triệu đồng).

  6. Diện tích lúa xuân 15.585 ha, tăng 1,4% so với cùng kỳ; đàn trâu 63.875 con, giảm 2,1%; chưa có hộ nào trong 2.000 ha kế hoạch cải tạo rừng được phê duyệt.

  Nhiệm vụ quý III/2025 từ ngày 15/6 đến 14/9 giữ nguyên như kế hoạch.
  """
