import Domain

/// What is wrong with a new password, by NIST SP 800-63B: its length, and whether it is one of those tried first. There is no
/// rule about capitals, digits or signs, and no password has to be changed after a time.
func passwordProblems(_ password: String, of userName: String, field: String = "password") -> [FieldProblem] {
  if password.count < Password.minimumLength {
    return [
      FieldProblem(
        field, vi: "Mật khẩu phải có ít nhất \(Password.minimumLength) ký tự.",
        en: "A password has at least \(Password.minimumLength) characters.")
    ]
  }
  if password.count > Password.maximumLength {
    return [
      FieldProblem(
        field, vi: "Mật khẩu dài tối đa \(Password.maximumLength) ký tự.",
        en: "A password has at most \(Password.maximumLength) characters.")
    ]
  }
  if isTriedFirst(password, of: userName) {
    return [
      FieldProblem(
        field,
        vi: "Mật khẩu này quá dễ đoán. Hãy ghép vài từ không liên quan với nhau, ví dụ bốn từ cách nhau bằng dấu cách.",
        en: "This password is among the first to be tried. Put a few unrelated words together, say four with blanks.")
    ]
  }
  return []
}

/// Whether somebody who guesses begins with it: words of a list, runs and repetitions, the user name with a little beside it.
private func isTriedFirst(_ password: String, of userName: String) -> Bool {
  let plain = password.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace }
  let values = plain.map { Int($0.value) }
  if Set(values).count <= 3 { return true }
  let steps = Set(zip(values, values.dropFirst()).map { $1 - $0 })
  if steps.isSubset(of: [1, -9]) || steps.isSubset(of: [-1, 9]) { return true }
  let text = String(String.UnicodeScalarView(plain))
  if beginnings.contains(where: { text.hasPrefix($0) && text.count - $0.count <= 5 }) { return true }
  let name = userName.lowercased()
  return name.count >= 4 && text.contains(name) && text.count - name.count <= 5
}

/// With up to five signs behind them ("matkhau123", "password2026!").
private let beginnings = [
  "password", "passw0rd", "p@ssw0rd", "p@ssword", "qwertyuiop", "qwerty123", "1q2w3e4r5t", "1qaz2wsx3edc", "asdfghjkl",
  "zxcvbnm",
  "iloveyou", "administrator", "letmein", "welcome", "changeme", "matkhau", "mậtkhẩu", "anhyeuem", "emyeuanh",
  "khongbiet",
  "khongnho", "quantri", "quảntrị", "vietnam", "việtnam", "nongnghiep", "nôngnghiệp", "sonongnghiep", "nongvu",
  "nôngvụ", "langson",
  "lạngsơn", "123456789", "abcd1234", "abc123456", "admin12345", "admin@123",
]
