@testable import Checks
import Domain
import Testing

@Suite("Target below what an earlier time already has") struct TargetBelowEarlierValueTests {
  let check = TargetBelowEarlierValue()

  private func report(_ result: String, _ target: String) -> String {
    """
    BÁO CÁO
    Kết quả 9 tháng năm 2024, nhiệm vụ năm 2025

    I. KẾT QUẢ

    1. \(result)

    II. MỤC TIÊU NĂM 2025

    1. \(target)
    """
  }

  @Test(
    "a year's target that part of the year before already reached is told at the result",
    arguments: [
      ("Số lượt khách tham quan di tích đạt 3,2 triệu lượt.", "Số lượt khách tham quan di tích đạt 2,5 triệu lượt.", 1),
      ("Số lượt khách tham quan di tích đạt 3,2 triệu lượt.", "Số lượt khách tham quan di tích đạt 4 triệu lượt.", 0),
      ("Số lượt khách tham quan di tích đạt 3,2 triệu lượt.", "Số lượt khách tham quan di tích đạt 320 nghìn lượt.", 0),
      ("Số ca mắc sốt xuất huyết là 320 ca.", "Số ca mắc sốt xuất huyết không quá 200 ca.", 0),
      ("Chiều dài đường tỉnh được sửa chữa 120 km.", "Chiều dài đường huyện được sửa chữa 90 km.", 0),
    ])
  func results(result: String, target: String, count: Int) throws {
    let findings = try checkDocument(read(report(result, target)), with: [check])
    #expect(findings.count == count)
    #expect(findings.allSatisfy { $0.passage.quote.contains("3,2") && $0.severity == .note })
  }

  @Test(
    "of two targets the later share is told",
    arguments: [("55%", ["55"]), ("65%", []), ("trên 60%", []), ("10%", [])])
  func targets(later: String, told: [String]) throws {
    let text = """
      CHƯƠNG TRÌNH
      Phát triển hợp tác xã giai đoạn 2025 - 2030

      I. MỤC TIÊU

      1. Đến năm 2025: tỷ lệ hợp tác xã hoạt động khá, tốt đạt 60%.

      2. Đến năm 2030: tỷ lệ hợp tác xã hoạt động khá, tốt đạt \(later).
      """
    let found = try checkDocument(read(text), with: [check]).map(\.passage.quote)
    #expect(found.count == told.count)
    #expect(zip(found, told).allSatisfy { $0.contains($1) })
  }
}
