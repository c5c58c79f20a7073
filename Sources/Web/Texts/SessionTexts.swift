extension Texts {
  static let session = [
    Wording("signIn.title", "Đăng nhập", "Sign in"),
    Wording("signIn.name", "Tên đăng nhập", "User name"),
    Wording("signIn.password", "Mật khẩu", "Password"),
    Wording("signIn.act", "Đăng nhập", "Sign in"),
    Wording(
      "signIn.help", "Quên mật khẩu, hoặc chưa có tài khoản: hỏi người quản trị của Sở.",
      "Forgotten password, or no account yet: ask your department's administrator."),
    Wording(
      "signIn.wrong", "Tên đăng nhập hoặc mật khẩu không đúng. Hãy xem lại chữ hoa, chữ thường và bộ gõ tiếng Việt.",
      "Wrong user name or password. Check capitals and the keyboard layout."),
    Wording(
      "signIn.tooManyTries", "Đã nhập sai nhiều lần. Hãy đợi {{minutes}} phút rồi thử lại.",
      "Too many wrong tries. Wait {{minutes}} minutes, then try again."),
    Wording(
      "signIn.lapsed", "Phiên làm việc đã hết. Đăng nhập lại là gửi tiếp được, nội dung vừa nhập vẫn được giữ.",
      "Your session is over. Sign in again to go on; what you have just entered is kept."),
    Wording("signIn.signedOut", "Đã đăng xuất.", "You have signed out."),
    Wording("resume.title", "Đã đăng nhập lại", "You are signed in again"),
    Wording(
      "resume.text", "Nội dung bạn gửi lúc phiên làm việc đã hết vẫn còn đây, chưa được lưu.",
      "What you sent when your session was over is still here; it has not been saved yet."),
    Wording("resume.act", "Gửi lại nội dung đã nhập", "Send it now"),
    Wording("resume.drop", "Bỏ, về bàn làm việc", "Drop it and go to my desk"),
  ]
}
