using System.Text;

namespace KlingGen.Analyzers.Endpoints.Texts;

/// <summary>Routes as attributes have them: <c>/fal-ai/kling-video/v3/{tier}/text-to-video</c>.</summary>
internal static class Routes
{
    /// <summary>A route with a hole for each of its placeholders.</summary>
    public static string WithHoles(string route)
    {
        int open = route.IndexOf('{');
        if (open < 0)
        {
            return route;
        }

        StringBuilder text = new();
        int from = 0;
        for (; open >= 0 && route.IndexOf('}', open) is var close and > 0; open = route.IndexOf('{', from))
        {
            text.Append(route, from, open - from).Append(PossibleText.Hole);
            from = close + 1;
        }

        return text.Append(route, from, route.Length - from).ToString();
    }
}
