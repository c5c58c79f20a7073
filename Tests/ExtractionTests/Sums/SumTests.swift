import DocumentReading
import Domain
import Testing
import VietnameseText

@testable import Extraction

@Suite("Totals with their parts") struct SumTests {
  private func describe(_ sums: [SumFact]) -> [String] {
    sums.map { sum in
      "\(sum.relation.rawValue) \(sum.total.value) = \(sum.parts.map { "\($0.value)" }.joined(separator: " + ")), \(sum.holds)"
    }
  }

  @Test(
    "are found in a paragraph",
    arguments: [
      (
        "Phê duyệt được 34 mô hình, trong đó có 24 mô hình trồng trọt, 07 mô hình chăn nuôi, 03 mô hình lâm nghiệp.",
        "sum 34 = 24 + 7 + 3, true"
      ),
      (
        "Phê duyệt được 36 mô hình, trong đó: 24 mô hình trồng trọt, 07 mô hình chăn nuôi, 03 mô hình lâm nghiệp.",
        "sum 36 = 24 + 7 + 3, false"
      ),
      (
        "Kinh phí 2.350 triệu đồng, trong đó: ngân sách tỉnh 1.500 triệu đồng; ngân sách xã 600 triệu đồng; nhân dân 250 triệu đồng.",
        "sum 2350 = 1500 + 600 + 250, true"
      ),
      ("Có trên 20 sản phẩm OCOP đạt 3 sao trở lên, trong đó có 01 sản phẩm đạt 5 sao.", "subset 20 = 1, true"),
      ("Tiêm phòng 500 lượt con, gồm: trâu, bò 300 con; lợn 200 con.", "sum 500 = 300 + 200, true"),
      (
        "Phân bổ cho 113 công trình, đến nay 17 công trình hoàn thành, 40 công trình đang làm, còn 56/113 công trình chưa khởi công.",
        "sum 113 = 17 + 40 + 56, true"
      ),
      (
        "Diện tích cả nước đạt 3.123,9 nghìn ha, trong đó phía Bắc đạt 1.117,1 nghìn ha, bằng 99,1%; phía Nam đạt 2.006,8 nghìn ha.",
        "sum 3123.9 = 1117.1 + 2006.8, true"
      ),
      (
        "Đưa 385 lao động đi làm việc ở nước ngoài (trong đó nước A 290 người, nước B 62 người, nơi khác 33 người).",
        "sum 385 = 290 + 62 + 33, true"
      ),
      ("Hỗ trợ 03 chuỗi giá trị là quế, hồi và rau.", "enumeration 3 = 1 + 1 + 1, true"),
      (
        "Tổng số lượt khám bệnh 950 lượt, đạt 47,5% kế hoạch (2.000 lượt), trong đó: tuyến tỉnh 400 lượt, tuyến xã 550 lượt.",
        "sum 950 = 400 + 550, true"
      ),
      (
        "Xây dựng 30 trường đạt chuẩn quốc gia, gồm: 12 trường mầm non, 10 trường tiểu học, 7 trường THCS.",
        "sum 30 = 12 + 10 + 7, false"
      ),
      ("Kiểm tra 2.340 cơ sở, phát hiện 213 cơ sở vi phạm (chiếm 9,1%).", "share 2340 = 213, true"),
      (
        "Diện tích 48,3 nghìn ha, trong đó: lúa 20,2 nghìn ha, ngô 28,2 nghìn ha.", "sum 48.3 = 20.2 + 28.2, true"
      ),
    ])
  func paragraph(text: String, expected: String) throws {
    #expect(describe(try FigureSamples.sums(text)) == [expected])
  }

  @Test(
    "are not made of what does not add up",
    arguments: [
      "Năng suất đạt 65,7 tạ/ha, trong đó phía Bắc đạt 63,5 tạ/ha.", "Trồng 500 ha, trong đó 30% là cây bản địa.",
      "Có 15 HTX. Trong đó 20 HTX liên kết.", "Hỗ trợ 03 chuỗi giá trị là quế, hồi.",
      "Triển khai tại 04 huyện là Bắc Sơn, Chi Lăng, Văn Lãng và Tràng Định.",
      "Trồng 500 ha rừng và 300 ha chè.",
    ])
  func none(text: String) throws {
    #expect(describe(try FigureSamples.sums(text)) == [])
  }

  @Test("are found in a footnote, with shares")
  func footnote() throws {
    let text = """
      Toàn tỉnh hiện có 87 sản phẩm OCOP1, tăng so với năm trước. Đã tổ chức các hội nghị.

      _____________

      1 Trong đó 68 sản phẩm 03 sao chiếm 78,2%; 19 sản phẩm 04 sao chiếm 21,8%.
      """
    let sums = try FigureSamples.sums(text)
    #expect(describe(sums) == ["sum 87 = 68 + 19, true"])
    #expect(sums.first?.parts.map { $0.sharePercent?.description } == ["78.2", "21.8"])
  }

  @Test("a share of the plan that the document states before")
  func share() throws {
    let text = """
      Tổng kế hoạch vốn năm 2025 là 235.261 triệu đồng.

      Giá trị thực hiện là 26.004 triệu đồng, đạt 11,1% kế hoạch vốn; giải ngân là 18.880 triệu đồng, đạt 9,0% kế hoạch vốn giao.
      """
    let sums = try FigureSamples.sums(text)
    #expect(describe(sums) == ["share 235261 = 26004 + 18880, false"])
  }

  @Test("every part's passage is what stands at its place")
  func passages() throws {
    let text = "Phê duyệt được 34 mô hình,\ntrong đó có 24 mô hình trồng\ntrọt, 10 mô hình chăn nuôi."
    let document = try FigureSamples.document(text)
    let sum = try #require(FigureSamples.facts(of: document, FigureSamples.report).sums.first)
    #expect(sum.parts.map(\.passage.quote) == ["24 mô hình trồng\ntrọt", "10 mô hình chăn nuôi"])
    for term in [sum.total] + sum.parts { #expect(document.quote(term.passage.range) == term.passage.quote) }
  }
}
