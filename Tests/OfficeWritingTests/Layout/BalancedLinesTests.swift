import Testing

@testable import OfficeWriting

@Suite("Titles broken into even lines") struct BalancedLinesTests {
  @Test(
    "as few lines as fit, the break where they are most even",
    arguments: [
      ("UBND TỈNH LẠNG SƠN", ["UBND TỈNH LẠNG SƠN"]),
      ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", ["SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG"]),
      ("SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", ["SỞ NÔNG NGHIỆP VÀ", "PHÁT TRIỂN NÔNG THÔN"]),
      ("", [""]),
    ])
  func breaks(title: String, lines: [String]) {
    #expect(balancedLines(title, size: 13, width: 175) == lines)
  }

  @Test("no word is lost, and no line is wider than the cell")
  func keepsWords() {
    let title = "Kết quả thực hiện nhiệm vụ trọng tâm và chương trình mục tiêu quốc gia xây dựng nông thôn mới năm 2025"
    let lines = balancedLines(title, size: 14, width: 453)
    #expect(lines.joined(separator: " ") == title)
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { boldWidth($0, size: 14) <= 453 })
  }

  @Test("marks add no width")
  func marks() {
    #expect(boldWidth("Ộ", size: 10) == boldWidth("O", size: 10))
    #expect(boldWidth("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: 13) < 278.5)
  }
}
