using System.Text;
using System.Text.Json;

namespace KlingGen.Json;

/// <summary>A place within a JSON value.</summary>
internal sealed class JsonPlace
{
    private readonly List<Step> _steps = [];

    private JsonPlace()
    {
    }

    /// <summary>The place of a token.</summary>
    /// <param name="reader">A reader that stands on the beginning of the whole value.</param>
    /// <param name="start">Where the token begins, counted as by the reader.</param>
    public static JsonPlace Find(Utf8JsonReader reader, long start)
    {
        JsonPlace place = new();
        List<Step> steps = place._steps;
        do
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                steps.RemoveAt(steps.Count - 1);
            }

            if (reader.TokenStartIndex >= start)
            {
                break;
            }

            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    steps.Add(new Step("", 0));
                    break;
                case JsonTokenType.StartArray:
                    steps.Add(new Step(null, 0));
                    break;
                case JsonTokenType.PropertyName:
                    steps[steps.Count - 1] = new Step(reader.GetString(), 0);
                    break;
                default:
                    place.Pass();
                    break;
            }
        }
        while (reader.Read());

        return place;
    }

    /// <summary>The place of a member of the object that is here.</summary>
    public JsonPlace Member(string name)
    {
        _steps.Add(new Step(name, 0));
        return this;
    }

    /// <summary>The place as a JSON path: <c>$.video.url</c>, <c>$.images[2].width</c>, <c>$['a b']</c>.</summary>
    public override string ToString()
    {
        StringBuilder path = new("$");
        foreach (Step step in _steps)
        {
            if (step.Name is null)
            {
                JsonPathText.AppendItem(path, step.Index);
            }
            else
            {
                JsonPathText.AppendMember(path, step.Name);
            }
        }

        return path.ToString();
    }

    // Behind an item of a list comes the next one.
    private void Pass()
    {
        int last = _steps.Count - 1;
        if (last >= 0 && _steps[last].Name is null)
        {
            _steps[last] = new Step(null, _steps[last].Index + 1);
        }
    }

    private readonly record struct Step(string? Name, int Index);
}
