import Domain
import Testing

@testable import Actions

@Suite("New passwords") struct PasswordRulesTests {
  @Test(
    "are refused where they are tried first",
    arguments: [
      "123456789", "1234567890", "9876543210", "abcdefghijk", "aaaaaaaaaaaa", "abababababab", "matkhau123",
      "MatKhau@2026",
      "mật khẩu 1", "password2026", "Qwertyuiop1", "langson2025", "kl.canbo123", "12345678901",
    ])
  func refused(password: String) { #expect(!passwordProblems(password, of: "kl.canbo").isEmpty) }

  @Test(
    "are taken without capitals, digits or signs",
    arguments: [
      "lua xanh dong que", "bốn từ không liên quan", "matkhau cua toi la con trau", "correct horse", "x7kq-2m9x-vt4h",
      "12345 con vịt qua sông",
    ])
  func taken(password: String) { #expect(passwordProblems(password, of: "kl.canbo").isEmpty) }

  @Test("are refused in the field where they were typed, with what to do")
  func said() {
    let problems = passwordProblems("ngắn", of: "a", field: "new")
    #expect(problems.map(\.field) == ["new"])
    #expect(problems[0].message.vi.contains("10"))
    #expect(passwordProblems(String(repeating: "ab1 xyz", count: 40), of: "a").count == 1)
  }
}
