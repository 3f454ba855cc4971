using System.Net.Http.Json;
using System.Reflection;
using System.Runtime.Serialization;

public enum Field
{
    [EnumMember(Value = "prompt")] Prompt,
    [EnumMember(Value = "start_image_url")] Frame, //~
    [EnumMember(Value = "negative_prompt")] Avoid, //~
}

public static class Fields
{
    public static string ToWire(this Field field) =>
        typeof(Field).GetField(field.ToString())!.GetCustomAttribute<EnumMemberAttribute>()!.Value!;
}

public sealed class Kling(HttpClient http)
{
    public Task AnimateAsync(string prompt, string image, string? avoid)
    {
        Dictionary<Field, string> fields = new() { { Field.Prompt, prompt }, { Field.Frame, image } }; //! KLG1001
        if (avoid is not null)
        {
            fields[Field.Avoid] = avoid; //! KLG1002
        }

        Dictionary<string, string> body = [];
        foreach (var (field, value) in fields)
        {
            body[field.ToWire()] = value;
        }

        return http.PostAsJsonAsync("https://queue.fal.run/fal-ai/kling-video/v3/pro/image-to-video", body);
    }

    public static string Show(Dictionary<Field, string> fields) => string.Join(", ", fields.Keys);
}

public static class Demo
{
    public static string Labels() => Kling.Show(new Dictionary<Field, string> { [Field.Avoid] = "What to avoid" });
}
