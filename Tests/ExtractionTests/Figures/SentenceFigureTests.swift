import DocumentReading
import Domain
import Foundation
import Testing

@testable import Extraction

@Suite("Figures of a sentence") struct SentenceFigureTests {
  @Test(
    "each quantity of a plan is a figure, with comparator and unit",
    arguments: [
      ("Trồng rừng 8.500 ha, trồng cây phân tán 1.950.000 cây.", ["= 8500 ha", "= 1950000 cây"]),
      (
        "Có trên 12 sản phẩm OCOP đạt 3 sao trở lên, trong đó có 02 sản phẩm đạt 4 sao.",
        ["> 12 sản phẩm", "= 2 sản phẩm"]
      ),
      ("Tổ chức từ 03 lớp tập huấn trở lên cho thành viên HTX.", [">= 3 lớp"]),
      (
        "Hỗ trợ 2÷4 doanh nghiệp, 5÷8 hợp tác xã tham gia chuỗi.", ["range 2..4 doanh nghiệp", "range 5..8 hợp tác xã"]
      ),
      ("Bình quân tiêu chí/01 xã đạt từ 16,5 - 17 tiêu chí.", ["range 16.5..17 tiêu chí"]),
      ("Tỷ lệ che phủ rừng đạt 64.9%; số HTX yếu kém giảm dưới 8%.", ["= 64.9 %", "< 8 %"]),
      ("Đến hết năm cấp mới 25 mã số vùng trồng, với diện tích khoảng 120 ha.", ["= 25 mã số", "~ 120 ha"]),
      ("Không để xảy ra quá 03 vụ cháy rừng.", ["<= 3 vụ"]),
      ("Trồng đạt từ 70% kế hoạch năm (tương đương 5.950ha) trở lên.", [">= 5950 ha"]),
      ("Cung ứng 15.3000 tấn phân bón.", ["= ? tấn"]),
      ("Có thêm ít nhất 06 doanh nghiệp, hợp tác xã, tổ hợp tác tham gia liên kết.", [">= 6 doanh nghiệp"]),
      ("Xảy ra 198 vụ, làm chết 92 người; so với cùng kỳ giảm 12 vụ, giảm 08 người chết.", ["= 198 vụ", "= 92 người"]),
      ("Tỷ số giới tính khi sinh là 114,8 bé trai/100 bé gái.", ["= 114.8 bé trai"]),
      ("Giải ngân 1.545 tỷ đồng/1.920 tỷ đồng, đạt 80,5% kế hoạch.", ["= 1545 tỷ đồng", "= 1920 tỷ đồng"]),
      ("Vốn giao 156 tỷ đồng, giải ngân 62 tỷ đồng/156 tỷ đồng.", ["= 156 tỷ đồng", "= 62 tỷ đồng"]),
      ("Còn 08 chủ đầu tư chậm tiến độ.", ["= 8 chủ đầu tư"]),
      ("Năng suất rừng trồng đạt 18-20m3/ha/năm.", ["range 18..20 m3/ha/năm"]),
      ("Kết quả có 03/40 mẫu không đạt.", ["= 3 mẫu"]), ("Đàn gia cầm 6 triệu 250 nghìn con.", ["= 6250 nghìn con"]),
      ("Giá trị sản xuất trên 01 ha đất trồng trọt đạt 96 triệu đồng.", ["= 96 triệu đồng"]),
    ])
  func reads(sentence: String, expected: [String]) throws {
    #expect(FigureSamples.values(try FigureSamples.figures(sentence)) == expected)
  }

  @Test(
    "what counts nothing is no figure",
    arguments: [
      "Thực hiện Quyết định số 58/QĐ-UBND ngày 17/01/2023 và Nghị quyết số 19-NQ/TW.", "1.1. Mục tiêu chung",
      "Theo Điều 4 và khoản 2 Điều 7 Nghị định số 156/2018/NĐ-CP.", "Giai đoạn 2021-2025, tầm nhìn đến năm 2045.",
      "Báo cáo 6 tháng, 9 tháng trước ngày 15 tháng 6 hằng năm.", "Liên hệ số điện thoại 0205.3812.456.",
      "Triển khai Đề án trồng 01 tỷ cây xanh và rà soát 3 loại rừng.", "Cách mạng công nghiệp lần thứ 4, kỳ họp thứ 5.",
      "Thực hiện Hợp phần 3 Cơ sở hạ tầng thuộc Dự án 2 của Chương trình.",
    ])
  func leavesOut(sentence: String) throws {
    #expect(try FigureSamples.figures(sentence).isEmpty)
  }

  @Test(
    "percentages of plan and of the same period go to the figure before them",
    arguments: [
      ("Trồng rừng được 6.120 ha, đạt 72% so với kế hoạch năm, bằng 108,3% cùng kỳ.", ["6120: 72, 108.3"]),
      (
        "Tổng mức bán lẻ ước đạt 3.635 tỷ đồng, tăng 0,14% so với tháng trước, giảm 2,68% so với cùng kỳ năm 2020.",
        ["3635: -, 97.32"]
      ),
      (
        "Chỉ số sản xuất công nghiệp tăng 1,59% so tháng trước và tăng 5,74% so cùng kỳ.",
        ["1.59: -, 105.74"]
      ),
      (
        "Cây rau 5.866 ha, đạt 97,8% KH, tăng 4,1 % so với cùng kỳ; cây ớt 613 ha, giảm 2,1% cùng kỳ.",
        ["5866: 97.8, 104.1", "613: -, 97.9"]
      ),
      ("Khai thác 348.284 m3 gỗ các loại (tăng 5,21 % so với cùng kỳ năm trước).", ["348284: -, 105.21"]),
      ("Đàn trâu 310 con, vượt 4% kế hoạch.", ["310: 104, -"]),
      ("Thành lập mới được 10 HTX nông nghiệp, đạt 66,6% KH năm.", ["10: 66.6, -"]),
      (
        "Lúa đạt 31.005 ha, giảm 1,01% so với cùng kỳ; ngô đạt 12.541 ha, tăng 3,5%.",
        ["31005: -, 98.99", "12541: -, 103.5"]
      ),
      ("Sản lượng đạt 55 nghìn tấn, tăng 6% so với năm 2024.", ["55: -, 106"]),
      ("Năng suất đạt 65,7 tạ/ha, giảm 0,7 tạ/ha so với vụ trước.", ["65.7: -, -"]),
      ("Diện tích cây chè giảm (đạt 67,6% kế hoạch, giảm 22,1% cùng kỳ).", ["67.6: 67.6, 77.9"]),
      ("Gieo cấy được 412 ha/405 ha, đạt 101,7% kế hoạch.", ["412: 101.7, -", "405: -, -"]),
      (
        "Thạch đen trồng được 474,94/371,0 ha, đạt 128% KH; mía trồng được 2.761,1 /2.945 ha.",
        ["474.94: 128, -", "2761.1: -, -"]
      ),
      ("Tổng số trâu có 105.301con, so với cùng kỳ năm trước bằng 104%.", ["105301: -, 104"]),
      ("Thu nhập tăng gấp 1,3 lần so với năm 2020.", ["1.3: -, -"]),
    ])
  func shares(sentence: String, expected: [String]) throws {
    #expect(FigureSamples.shares(try FigureSamples.figures(sentence, FigureSamples.report)) == expected)
  }

  @Test("services are no season of a trade's figure")
  func services() throws {
    let figures = try FigureSamples.figures("Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ ước đạt 3.635 tỷ đồng.")
    #expect(figures.map(\.scope) == [nil])
    #expect(figures.first?.indicator.hasSuffix("doanh thu dịch vụ") == true)
  }

  @Test("the passage is letter for letter what stands at its place, value and percentages included")
  func passage() throws {
    let text = "Đã trồng cây phân tán được 2,5 triệu\ncây, đạt 70,9 % so kế\nhoạch, bằng 125% cùng kỳ."
    let document = try FigureSamples.document(text)
    let figure = try #require(FigureSamples.facts(of: document, FigureSamples.report).figures.first)
    #expect(document.quote(figure.passage.range) == figure.passage.quote)
    #expect(
      figure.passage.quote == "trồng cây phân tán được 2,5 triệu\ncây, đạt 70,9 % so kế\nhoạch, bằng 125% cùng kỳ")
  }

  @Test(
    "decomposed letters and the other place of the tone read the same",
    arguments: ["Trồng rừng 8.500 ha, đạt 98% kế hoạch.", "Khoá tập huấn có trên 30 học viên, thuỷ lợi 12 km kênh."])
  func forms(sentence: String) throws {
    let plain = try FigureSamples.figures(sentence)
    let decomposed = try FigureSamples.figures(sentence.decomposedStringWithCanonicalMapping)
    #expect(FigureSamples.values(plain) == FigureSamples.values(decomposed))
    #expect(!plain.isEmpty)
  }
}
