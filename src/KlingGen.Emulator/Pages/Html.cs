using System.Text;
using System.Text.Encodings.Web;

namespace KlingGen.Emulator.Pages;

/// <summary>Builds HTML in which whatever was put in as a value is text and nothing else.</summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

    /// <summary>Markup, and values within it, which are escaped for text and for quoted attributes alike.</summary>
    public Html Add(HtmlInterpolation markup)
    {
        _text.Append(markup.Text);
        return this;
    }

    public override string ToString() => _text.ToString();

    internal static string Escape(string? value) => HtmlEncoder.Default.Encode(value ?? "");
}
