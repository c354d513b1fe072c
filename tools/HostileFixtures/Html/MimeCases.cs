using System.Text;

namespace HostileFixtures.Html;

/// <summary>Web archives that nest, lie, or never end.</summary>
internal static class MimeCases
{
    private static HostileCase Archive(string name, string text) => new(name + ".mht", () => Encoding.UTF8.GetBytes(text));

    public static IEnumerable<HostileCase> All =>
    [
        Archive("mime-without-parts", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n"),
        Archive("mime-without-boundary", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>一"),
        Archive("mime-empty-boundary", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"\"\r\n\r\n--\r\nContent-Type: text/html\r\n\r\n<p>一"),
        Archive("mime-in-itself", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n" + string.Concat(Enumerable.Repeat("--b\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n", 2_000))),
        Archive("mime-100000-parts", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n" + string.Concat(Enumerable.Repeat("--b\r\nContent-Type: image/png\r\n\r\nx\r\n", 100_000))),
        Archive("mime-base64-broken", "MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!====="),
        Archive("mime-quoted-cut", "MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=E4=B8=80=E"),
        Archive("mime-header-of-a-megabyte", "MIME-Version: 1.0\r\nContent-Type: text/html; x=" + new string('x', 1 << 20) + "\r\n\r\n<p>一"),
    ];
}
