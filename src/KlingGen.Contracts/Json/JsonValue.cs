using System.Text;

namespace KlingGen.Contracts.Json;

/// <summary>A JSON value and its place in the text. Does not change once parsed.</summary>
public abstract class JsonValue
{
    private int _index = -1;
    private string? _pointer;

    private protected JsonValue(JsonSpan span) => Span = span;

    /// <summary>The characters of the whole value, quotes and brackets included.</summary>
    public JsonSpan Span { get; }

    /// <summary>The object or array that holds this value; null for the root.</summary>
    public JsonValue? Parent { get; private set; }

    /// <summary>The member that this is the value of; null for items of an array and for the root.</summary>
    public JsonMember? Member { get; private set; }

    /// <summary>What the value is, in words for a message: <c>a string</c>, <c>an object</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The place in the data as a JSON path: <c>$.properties.prompt</c>, <c>$.enum[0]</c>, <c>$['a b']</c>.</summary>
    public string Path
    {
        get
        {
            StringBuilder path = new("$");
            foreach (JsonValue step in Steps())
            {
                JsonWriting.AppendStep(path, step.Member?.Name, step._index);
            }

            return path.ToString();
        }
    }

    /// <summary>The place in the data as a JSON Pointer (RFC 6901): <c>/properties/prompt</c>; empty for the root.</summary>
    /// <remarks>Kept once made: types are known by it.</remarks>
    public string Pointer => _pointer ??= MakePointer();

    /// <summary>The name or index of this value within its parent; empty for the root.</summary>
    internal string Segment => Origin.Member?.Name ?? (Origin._index < 0 ? "" : Origin._index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The value as compact JSON text: no white space, strings escaped no more than needed, numbers as they were written.</summary>
    public string ToJson()
    {
        if (this is JsonString plain)
        {
            return JsonWriting.Quote(plain.Value);
        }

        StringBuilder text = new();
        JsonWriting.Append(text, this);
        return text.ToString();
    }

    /// <summary>The value of the text that this one stands for, where it was put together from others; else itself.</summary>
    internal virtual JsonValue Origin => this;

    /// <summary>The values from just below the root down to this one.</summary>
    internal List<JsonValue> Steps()
    {
        List<JsonValue> steps = [];
        for (JsonValue value = Origin; value.Parent is not null; value = value.Parent.Origin)
        {
            steps.Add(value);
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>Adopts a value that was made; one that is in the text keeps its place there.</summary>
    private protected void AdoptMade(JsonMember member)
    {
        if (member.Value.Origin == member.Value && member.Value.Parent is null)
        {
            Adopt(member);
        }
    }

    private protected void AdoptMade(JsonValue item, int index)
    {
        if (item.Origin == item && item.Parent is null)
        {
            Adopt(item, index);
        }
    }

    private protected void Adopt(JsonMember member)
    {
        member.Value.Parent = this;
        member.Value.Member = member;
    }

    private protected void Adopt(JsonValue item, int index)
    {
        item.Parent = this;
        item._index = index;
    }

    private string MakePointer()
    {
        StringBuilder pointer = new();
        foreach (JsonValue step in Steps())
        {
            pointer.Append('/').Append(step.Segment.Replace("~", "~0").Replace("/", "~1"));
        }

        return pointer.ToString();
    }
}
