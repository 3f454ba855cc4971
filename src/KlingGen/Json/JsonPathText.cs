using System.Globalization;
using System.Text;

namespace KlingGen.Json;

/// <summary>Writes places as JSON paths: <c>$.video.url</c>, <c>$.images[2].width</c>, <c>$['a b']</c>.</summary>
internal static class JsonPathText
{
    public static void AppendMember(StringBuilder path, string name)
    {
        if (name.Length > 0 && name.All(c => c == '_' || char.IsLetterOrDigit(c)))
        {
            path.Append('.').Append(name);
        }
        else
        {
            path.Append("['").Append(name.Replace("\\", "\\\\").Replace("'", "\\'")).Append("']");
        }
    }

    public static void AppendItem(StringBuilder path, int index) =>
        path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
}
