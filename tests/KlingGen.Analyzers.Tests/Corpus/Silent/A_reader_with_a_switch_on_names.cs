using System.Text.Json;

public static class Models
{
    public const string KlingV3 = "fal-ai/kling-video/v3/pro/text-to-video";
}

public static class SavedJobs
{
    public static (string? Negative, double Scale) Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        string? negative = null;
        double scale = 0;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            switch (reader.GetString())
            {
                case "negative_prompt": //~
                    reader.Read();
                    negative = reader.GetString();
                    break;
                case "cfg_scale": //~
                    reader.Read();
                    scale = reader.GetDouble();
                    break;
                default:
                    if (reader.ValueTextEquals("start_image_url"u8)) //~
                    {
                        reader.Skip();
                    }

                    break;
            }
        }

        return (negative, scale);
    }
}
