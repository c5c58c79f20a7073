import Domain
import Testing
import VietnameseText

private struct Row: Sendable, CustomTestStringConvertible {
  var text: String
  var from: String?
  var to: String?

  init(_ text: String, _ from: String?, _ to: String?) {
    self.text = text
    self.from = from
    self.to = to
  }

  var testDescription: String { text }
}

@Suite("Deadlines") struct DeadlineTests {
  @Test(
    "values of a deadline column, in a plan for 2025",
    arguments: [
      Row("Tháng 12/2022", "2022-12-01", "2022-12-31"), Row("Quý III/2022", "2022-07-01", "2022-09-30"),
      Row("Quý I/2022", "2022-01-01", "2022-03-31"), Row("Năm 2022", "2022-01-01", "2022-12-31"),
      Row("trước 30/6/2025", nil, "2025-06-30"), Row("Trước ngày 30/6", nil, "2025-06-30"),
      Row("trước quý II/2024", nil, "2024-03-31"), Row("trước tháng 6/2025", nil, "2025-05-31"),
      Row("trong tháng 2/2025", "2025-02-01", "2025-02-28"), Row("Trong quý I và II", "2025-01-01", "2025-06-30"),
      Row("Quý I, II, III/2025", "2025-01-01", "2025-09-30"), Row("Quý II - Quý IV", "2025-04-01", "2025-12-31"),
      Row("Tháng 3 - 4/2025", "2025-03-01", "2025-04-30"), Row("tháng 6, 7 và 8", "2025-06-01", "2025-08-31"),
      Row("đến cuối năm", nil, "2025-12-31"), Row("hết năm 2024", nil, "2024-12-31"),
      Row("Cả năm", "2025-01-01", "2025-12-31"), Row("Trong năm", "2025-01-01", "2025-12-31"),
      Row("từ tháng 01 đến tháng 11", "2025-01-01", "2025-11-30"),
      Row("Từ tháng 01 năm 2024, đến tháng 11 năm 2024", "2024-01-01", "2024-11-30"),
      Row("từ tháng 10 đến hết tháng 11 năm 2024", "2024-10-01", "2024-11-30"),
      Row("6 tháng đầu năm", "2025-01-01", "2025-06-30"), Row("Giai đoạn 2021 - 2025", "2021-01-01", "2025-12-31"),
      Row("chậm nhất ngày 25/12/2025", nil, "2025-12-25"), Row("Chậm nhất là ngày 25 tháng 12", nil, "2025-12-25"),
      Row("chậm nhất trước ngày 15/11", nil, "2025-11-15"), Row("Xong trước 15/10", nil, "2025-10-15"),
      Row("31/12/2025", nil, "2025-12-31"), Row("12/2025", "2025-12-01", "2025-12-31"),
      Row("cuối quý II", nil, "2025-06-30"), Row("Hoàn thành trong quý IV năm 2025.", "2025-10-01", "2025-12-31"),
      Row("Quý II/2025 và Quý IV/2025", "2025-04-01", "2025-12-31"), Row("từ nay đến hết năm 2025", nil, "2025-12-31"),
      Row("ngày 30 tháng 6 năm 2025", nil, "2025-06-30"),
    ])
  fileprivate func values(row: Row) {
    let deadline = readDeadline(row.text, planYear: 2025)
    #expect(deadline?.from?.iso == row.from)
    #expect(deadline?.to?.iso == row.to)
  }

  @Test(
    "words that fix no date stay words",
    arguments: [
      "vụ xuân hè", "Thường xuyên", "hằng tháng trước ngày 25", "định kỳ 6 tháng (15/6), hằng năm (15/12)",
      "Định kỳ hàng tháng, quý, năm", "trước ngày 25 hằng tháng", "Theo tiến độ của dự án", "Hàng quý",
    ])
  func withoutDates(text: String) {
    #expect(readDeadline(text, planYear: 2025) == Deadline(text: text))
  }

  @Test("without a plan's year, a time without year fixes no date", arguments: ["quý II", "trước 30/6", "Trong năm"])
  func withoutYear(text: String) { #expect(readDeadline(text) == Deadline(text: text)) }

  @Test("nothing is no deadline", arguments: ["", "  ", ".", "-"])
  func empty(text: String) { #expect(readDeadline(text) == nil) }

  @Test(
    "deadlines in running text",
    arguments: [
      ("Hoàn thành việc thẩm định trước 30/6/2025.", ["trước 30/6/2025"]),
      ("Quý I, II, III/2025, tăng cường chỉ đạo trồng rừng", ["Quý I, II, III/2025"]),
      ("Trong quý I và II, chuẩn bị hiện trường", ["Trong quý I và II"]),
      ("Trong vụ xuân hè thực hiện trồng mới", ["Trong vụ xuân hè"]),
      ("phấn đấu đến cuối năm hoàn thành ở mức cao nhất", ["đến cuối năm"]),
      ("Phấn đấu hết năm 2024 tỷ lệ che phủ đạt 64%", ["hết năm 2024"]),
      ("Phấn đấu năm 2024, có thêm 10 xã", ["năm 2024"]),
      ("Năm 2024, cấp mới 30 mã số", ["Năm 2024"]),
      ("Định kỳ hàng tháng, quý, năm các phòng báo cáo", ["Định kỳ hàng tháng, quý, năm"]),
      ("định kỳ 6 tháng (15/6), hàng năm (15/12) báo cáo", ["định kỳ 6 tháng (15/6), hàng năm (15/12)"]),
      ("báo cáo Sở hằng tháng trước ngày 25", ["hằng tháng trước ngày 25"]),
      ("gửi Sở trước ngày 20 hằng tháng để theo dõi", ["trước ngày 20 hằng tháng"]),
      ("báo cáo vào ngày 15 của tháng cuối quý", ["vào ngày 15 của tháng cuối quý"]),
      ("các chương trình khuyến công hằng năm", []),
      ("định kỳ tổng hợp kết quả", []),
      ("gửi về Sở trước ngày 10/12/2025 để tổng hợp", ["trước ngày 10/12/2025"]),
      ("quy hoạch sử dụng đất đến năm 2030 cấp huyện", []),
      ("phát triển giai đoạn 2021 - 2025", []),
      ("trước hết là tại các làng nghề", []),
      ("các xã phấn đấu đạt chuẩn năm 2025", []),
      ("Đến năm 2030, xây dựng 02 cơ sở giết mổ", ["Đến năm 2030"]),
    ])
  func mentions(text: String, deadlines: [String]) {
    #expect(listDeadlines(in: TokenLine(text), planYear: 2025).map(\.deadline.text) == deadlines)
  }
}
